"""Disclosure: what a reader can work out that nobody has told."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.figures_of_people import most
from cpstrategy.analysis.people_counts import PeopleCount, counted
from cpstrategy.analysis.shares import bases
from cpstrategy.model.strategy import Index
from cpstrategy.model.words import FieldWords
from cpstrategy.text.around import sentence_at

_LARGEST = 100_000
_MOST_NUMBERS = 50
"""So many numbers in one text are a table, which needs other eyes."""


class Rest(NamedTuple):
    """Those who are left when a part is taken from a whole, and where the part is written."""

    part: int
    whole: int
    written: FieldWords
    start: int
    end: int


def leaves_few(percent: Decimal, base: int, least: int) -> bool:
    """Whether those whom a percentage leaves out are the smaller part, and too few."""
    rest = 100 - percent
    return base >= least and 0 < rest < percent and most(rest, base) < least


def rests_in_sentences(written: FieldWords, index: Index) -> Iterator[Rest]:
    """Take `37 are at school` from the `40 children` of the same sentence.

    `12 out of 14 care leavers` names its whole itself.
    """
    words = written.words
    for part in islice(counted(words, _LARGEST), _MOST_NUMBERS):
        if part.is_part:
            opening, _ = sentence_at(words, part.start)
            near = bases(words[opening : part.end], index)
            own = [base.value for base in near if opening + base.start >= part.start]
            whole = max(own or [base.value for base in near], default=0)
            if whole > part.value:
                yield Rest(part.value, whole, written, part.start, part.end)


def rests_between_registers(texts: Iterable[FieldWords]) -> Iterator[Rest]:
    """Take a number of people in one register from another number in the full text."""
    by_owner: dict[int, dict[str, list[tuple[FieldWords, PeopleCount]]]] = {}
    for written in texts:
        for count in islice(counted(written.words, _LARGEST), _MOST_NUMBERS):
            of_owner = by_owner.setdefault(id(written.owner), {})
            of_owner.setdefault(written.register or "", []).append((written, count))
    for registers in by_owner.values():
        full = sorted({count.value for _, count in registers.pop("full", ())})
        for written, count in (pair for pairs in registers.values() for pair in pairs):
            next_one = bisect_left(full, count.value)
            if next_one < len(full) and full[next_one] != count.value:
                yield Rest(count.value, full[next_one], written, count.start, count.end)
