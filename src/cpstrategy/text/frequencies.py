"""Frequencies: how often something is, as times a year, from the words for it."""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

_UNITS: Mapping[str, Fraction] = MappingProxyType(
    {"day": Fraction(364), "week": Fraction(52), "fortnight": Fraction(26), "month": Fraction(12)}
    | {"quarter": Fraction(4), "term": Fraction(3), "half term": Fraction(6), "year": Fraction(1)}
)
"""Times a year; a year has 52 weeks here, and 364 days."""

_ADVERBS: Mapping[str, str] = MappingProxyType(
    {"daily": "day", "weekly": "week", "fortnightly": "fortnight", "monthly": "month"}
    | {"quarterly": "quarter", "termly": "term", "half termly": "half term"}
    | {"yearly": "year", "annually": "year", "annual": "year"}
)
_ADVERB = "|".join(_ADVERBS).replace(" ", "[ -]")
_COUNTS: Mapping[str, int] = MappingProxyType(
    {"once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
    | {"seven": 7, "eight": 8, "nine": 9, "ten": 10, "twelve": 12, "other": 2, "second": 2}
)
_DOTS = str.maketrans({"ı": "i", "\u0307": None})
_NUMBER = "|".join((*_COUNTS, r"\d{1,2}"))
_UNIT = r"(?:half[ -]term|day|week|fortnight|month|quarter|term|year)"
_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
FREQUENCY = (
    rf"\b(?:(?<![\w-])(?P<adverb>{_ADVERB})\b"
    rf"|on an? (?P<basis>{_ADVERB}) basis\b"
    rf"|(?P<times>once|twice|(?:{_NUMBER}) times) (?:an?|each|every|per) (?P<per>{_UNIT})\b"
    rf"|(?:every|each) (?P<every>{_NUMBER}) (?P<of>{_UNIT})s?\b"
    rf"|(?:every|each) (?P<unit>{_UNIT}|{_DAY})\b)"
)
"""What tells how often: `weekly`, `twice a year`, `every two months`, `each Tuesday`."""

_FREQUENCY = lazily(FREQUENCY, re.IGNORECASE)


class Frequency(NamedTuple):
    """How often, as times a year, and where in the text that is said."""

    times: Fraction
    start: int
    end: int


def frequencies(words: str) -> Iterator[Frequency]:
    """Walk what a text says about how often; `bi-weekly` has two meanings and is left out."""
    for match in _FREQUENCY.finditer(words):
        yield Frequency(times_a_year(match), *match.span())


def frequency(words: str) -> Fraction | None:
    """How often a text says, if it says it once, or always the same."""
    times = {mention.times for mention in frequencies(words)}
    return times.pop() if len(times) == 1 else None


def times_a_year(match: re.Match[str]) -> Fraction:
    """What a match of the pattern comes to."""
    if adverb := match["adverb"] or match["basis"]:
        return _UNITS[_ADVERBS[_plain(adverb)]]
    if match["times"]:
        return _number(match["times"].split()[0]) * _UNITS[_plain(match["per"])]
    if match["every"]:
        return _UNITS[_plain(match["of"])] / max(_number(match["every"]), 1)
    unit = _plain(match["unit"])
    return _UNITS["week"] if unit not in _UNITS else _UNITS[unit]


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _COUNTS[_plain(words)]


def _plain(words: str) -> str:
    # The letters without and with a dot, which Turkish has, match an i as well.
    return words.casefold().replace("-", " ").translate(_DOTS)
