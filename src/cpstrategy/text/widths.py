"""Widths: how wide words are in the typeface of the documents, and in how many lines they stand."""

import re
from functools import lru_cache
from math import ceil
from types import MappingProxyType
from unicodedata import category, name, normalize

_HUNDREDTHS = MappingProxyType(
    {
        16: "'",
        21: ",.:;",
        24: "|‘’",
        25: "`j",
        26: "i",
        27: "l",
        28: " \N{NO-BREAK SPACE}",
        29: "!",
        30: "()",
        31: '"',
        32: "[f",
        33: "t",
        35: "]r{}",
        37: "-",
        38: "_",
        39: "/\\",
        40: "I“”",
        41: "1",
        44: "•",
        45: "y",
        46: "z",
        47: "v",
        48: "?s",
        49: "*cx",
        50: "k",
        51: "7–",
        52: "J",
        53: "a",
        54: "eu",
        55: "2Lhno",
        56: "<>FT^g~",
        57: "Ebdp",
        58: "3Yq",
        59: "5",
        60: "69PSV",
        61: "+Z£",
        62: "48BR",
        63: "=AX",
        64: "K",
        65: "0C",
        66: "#",
        67: "D…",
        69: "Uw",
        70: "GHN",
        72: "O",
        73: "Q",
        74: "&",
        78: "@",
        83: "M—",
        85: "m",
        86: "W",
        92: "%",
    }
)
"""Letters of the typeface by their widths in hundredths of the size of the text, rounded up."""

_EMS = MappingProxyType({sign: part / 100 for part, signs in _HUNDREDTHS.items() for sign in signs})
_BREAKS = re.compile(r"[^\S\N{NO-BREAK SPACE}]+")
"""Where a line can end."""
_BOLD = 1.09
"""How much wider bold words are."""
_LETTER, _WIDE_LETTER, _SIGN = 0.8, 1.2, 1.3
"""Letters and signs of other typefaces, which are not looked up one by one."""
_WIDE = ("TAMIL", "SINHALA", "ETHIOPIC")


def lines(words: str, room: float, *, bold: bool = False) -> int:
    """In how many lines some words stand that have `room` in ems: never fewer than they take.

    A line ends between words; a word that is too long for one is broken anywhere.
    """
    filled, count = room + 1, 0
    space = width(" ", bold=bold)
    for word in filter(None, _BREAKS.split(words)):
        wide = width(word, bold=bold)
        if filled + space + wide > room:
            count += max(ceil(wide / room), 1)
            filled = wide % room if wide > room else wide
        else:
            filled += space + wide
    return count


@lru_cache(maxsize=1 << 12)
def width(word: str, *, bold: bool = False) -> float:
    """How wide a word is, in ems; `bold` if it is set in bold letters."""
    return sum(map(_width, normalize("NFD", word))) * (_BOLD if bold else 1)


@lru_cache(maxsize=1 << 10)
def _width(sign: str) -> float:
    if sign in _EMS:
        return _EMS[sign]
    kind = category(sign)
    if kind[0] in "MC":
        return 0.0
    return _letter(sign) if kind[0] == "L" else _SIGN


def _letter(sign: str) -> float:
    return _WIDE_LETTER if name(sign, "").startswith(_WIDE) else _LETTER
