"""Shares: percentages in words, with the number of people that they are of."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from cpstrategy.analysis.figures_of_people import is_about_people, share_of, value_of
from cpstrategy.analysis.fractions import fractions
from cpstrategy.analysis.people_counts import counted, may_count
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index
from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import PEOPLE
from cpstrategy.text.references import REFERENCE

_LARGEST = 100_000
_MOST_BASES = 20
"""Nobody looks back over more numbers than these."""

_ENTRY = lazily(r"[ \t]*(?:[-*+•]|\d{1,3}[.)])[ \t]")
_PERCENT = lazily(r"(?<![\d.,])(\d{1,3}(?:\.\d{1,3})?)\s?(?:%|per ?cent\b)")
_GROUP = lazily(
    r"(?:cohort|group)\s+(?:is|was|of|has|had|numbers|numbered)\s+(\d{1,5})\b(?!\s*%)",
    re.IGNORECASE,
)
_OF = lazily(r"\s+of\s+(?:all\s+)?(?:(?:the|our|these|those)\s+)?", re.IGNORECASE)
_OF_THEM = lazily(
    r"\s+of\s+(?:them|these|those|which|whom|(?:this|that|the) (?:cohort|group))\b", re.IGNORECASE
)
_SAME = lazily(r"\b(?:this|that) (?:small )?(?:cohort|group)\b|\bof (?:whom|them)\b", re.IGNORECASE)
_OWN_BASE = lazily(
    r"\s*[(\[]\s*(?:(?:\d[\d,]*\s*(?:(?:out\s+)?of|/)|n\s*=|of)\s*"
    r"(?:(?:all|our|the|these)\s+)?)(?P<base>\d[\d,]*)\b(?!%)(?P<of>[^()\[\]\n]{0,60})",
    re.IGNORECASE,
)
"""`50% (30 of 60)`, `50% (n=60)`: what stands right beside a percentage."""
_BASE_BEFORE = lazily(
    r"\b\d[\d,]*\s*(?:(?:out\s+)?of|/)\s*(?:(?:all|our|the|these)\s+)?(?P<base>\d[\d,]*)"
    r"(?P<of>(?:\s+[\w'’-]+){0,4})\s*[(\[]\s*\Z",
    re.IGNORECASE,
)
_FAR = 80
_OUT_OF = lazily(r"\b(?:out\s+of|of|among)\s+(?:all\s+)?(?:(?:the|our|these)\s+)?\Z", re.IGNORECASE)


class Base(NamedTuple):
    """A number of people, and where it is written; a figure that is cited counts."""

    value: int
    start: int
    end: int


class PercentageOfPeople(NamedTuple):
    """A percentage of so many people, and where the percentage is written."""

    percent: Decimal
    base: int
    start: int
    end: int


def may_have_base(words: str) -> bool:
    """Tell quickly of most texts that they name no number of people."""
    speaks_of_group = "cohort" in words or "group" in words
    return "{stat:" in words or may_count(words) or (speaks_of_group and bool(_GROUP.search(words)))


def bases(words: str, index: Index) -> list[Base]:
    """List the numbers of people that words name or cite, in order."""
    numbers = [
        Base(count.value, count.start, count.end)
        for count in counted(words, _LARGEST)
        if not count.is_part
    ]
    numbers += [Base(int(group[1]), *group.span(1)) for group in _GROUP.finditer(words)]
    for cited in REFERENCE.finditer(words):
        statistic = index.get(("stat", cited[2])) if cited[1] == "stat" and not cited[3] else None
        if isinstance(statistic, Statistic) and is_about_people(statistic):
            value = value_of(statistic)
            numbers += [Base(value, *cited.span())] if value else []
    return sorted(numbers, key=lambda base: base.start)


def may_have_share(words: str) -> bool:
    """Tell quickly of most texts that they name no share."""
    return "%" in words or "cent" in words or (may_count(words) and bool(fractions(words)))


def shares(words: str, index: Index) -> Iterator[PercentageOfPeople]:
    """Walk the shares of which the words themselves say of how many people they are."""
    if not may_have_share(words):
        return
    yield from _percentages(words, index)
    told = fractions(words)
    by_start = {one.start: one for one in bases(words, index)} if told else {}
    for start, end, percent in told:
        of = _OF.match(words, end)
        base = by_start.get(of.end()) if of else None
        if base:
            yield PercentageOfPeople(percent, base.value, start, end)


def _percentages(words: str, index: Index) -> Iterator[PercentageOfPeople]:
    numbers: list[Base] | None = None
    for match in _PERCENT.finditer(words):
        numbers = bases(words, index) if numbers is None else numbers
        base = _base(words, match.start(), match.end(), numbers)
        if base:
            yield PercentageOfPeople(Decimal(match[1]), base, *match.span())


def told_share(statistic: Statistic, index: Index) -> tuple[Decimal, int] | None:
    """A figure's percentage and base, unless nobody counts people there."""
    whole = index.get(("stat", statistic.base_statistic))
    if isinstance(whole, Statistic) and not is_about_people(whole):
        return None
    return share_of(statistic, index)


def group_before(words: str, numbers: list[Base], end: int) -> int | None:
    """The whole group last spoken of: `27 young people, with one young woman` are 27.

    What another entry of a list counts is not meant.
    """
    before = _before(numbers, end)
    if not before:
        return None
    opening, closing = sentence_at(words, before[-1].start)
    if closing < end and _ENTRY.match(words, opening):
        return None
    return max(base.value for base in before if base.start >= opening)


def _before(numbers: list[Base], end: int) -> list[Base]:
    stop = bisect_left(numbers, end, key=lambda base: base.start)
    return numbers[max(0, stop - _MOST_BASES) : stop]


def _is_of_people(words: str, start: int, of: str) -> bool:
    """Whether the base beside a percentage counts people, as it or its sentence says."""
    if any(map(str.isalpha, of)):
        return PEOPLE.search(small(of)) is not None
    return PEOPLE.search(small(words), *sentence_at(words, start)) is not None


def _base(words: str, start: int, end: int, numbers: list[Base]) -> int | None:
    """Of how many people a percentage is; `7% of our total` is of something else."""
    own = _OWN_BASE.match(words, end) or _BASE_BEFORE.search(words[max(0, start - _FAR) : start])
    if own:
        return int(own["base"].replace(",", "")) if _is_of_people(words, start, own["of"]) else None
    of = _OF.match(words, end)
    if of:
        after = _before(numbers, of.end() + 1)
        if after and after[-1].start >= end:
            return after[-1].value
        if not _OF_THEM.match(words, end):
            return None
    before = _before(numbers, start)
    if not before:
        return None
    opening, closing = sentence_at(words, start)
    within = [base for base in before if base.start >= opening]
    out_of = [base for base in within if _OUT_OF.search(words[opening : base.start])]
    if out_of:
        return out_of[-1].value
    speaks_of_them = of or _SAME.search(words, opening, closing)
    return group_before(words, numbers, start) if speaks_of_them else None
