"""Paper: how large a page is, and how much of it its margins leave, in millimetres."""

import re
from types import MappingProxyType

from cpstrategy.document.document import PageLayout

_WHOLE = MappingProxyType({"a": (841, 1189), "b": (1000, 1414), "c": (917, 1297)})
"""The largest of each series, of which the next has one half."""
_NAMED = MappingProxyType(
    {
        "jis-b4": (257, 364),
        "jis-b5": (182, 257),
        "ledger": (279, 432),
        "legal": (216, 356),
        "letter": (216, 279),
    }
)
_UNITS = MappingProxyType(
    {"mm": 1, "cm": 10, "q": 0.25, "in": 25.4, "pc": 25.4 / 6, "pt": 25.4 / 72, "px": 25.4 / 96}
)
_A4 = (210, 297)
_SERIES = re.compile(r"([abc])(10|\d)")
_LENGTH = re.compile(r"(\d+(?:\.\d+)?)([a-z]+)")


def paper(size: str) -> tuple[float, float]:
    """The width and the height of paper, such as `A4` or `A3 landscape`; of any other, of A4."""
    name, _, lies = size.lower().partition(" ")
    found = _SERIES.fullmatch(name)
    width, height = _NAMED.get(name) or (_halved(found[1], int(found[2])) if found else _A4)
    return (height, width) if lies or name == "ledger" else (width, height)


def area(size: str) -> float:
    """How large paper is against A4."""
    width, height = paper(size)
    return width * height / (_A4[0] * _A4[1])


def _halved(series: str, times: int) -> tuple[int, int]:
    width, height = _WHOLE[series]
    for _ in range(times):
        width, height = height // 2, width
    return width, height


def millimetres(length: str) -> float:
    """A length as CSS writes it; nothing if it is none."""
    found = _LENGTH.fullmatch(length.lower())
    return float(found[1]) * _UNITS.get(found[2], 0) if found else 0


def margins(page: PageLayout) -> tuple[float, float, float, float]:
    """The margins of a page: above, to the right, below and to the left."""
    lengths = [millimetres(length) for length in page.margin.split()]
    top, right, bottom, left = (lengths * 4)[:4] if len(lengths) != 3 else (*lengths, lengths[1])
    return top, right, bottom, left


def room(page: PageLayout) -> tuple[float, float]:
    """The width and the height that the margins of a page leave."""
    top, right, bottom, left = margins(page)
    width, height = paper(page.size)
    return width - left - right, height - top - bottom
