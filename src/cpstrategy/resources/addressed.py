"""Addressed: full words that speak to young people themselves, as a pledge to "you" does."""

from collections.abc import Iterator

from cpstrategy import sections
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.section import SectionUnit
from cpstrategy.text.patterns import lazily

_YOU = lazily(r"\b[Yy]ou(?:r|rs|rself|rselves|['’]\w+)?\b")
_OTHERS = lazily(r"\b(?:they|them|their|themselves|children|young people)\b")


def speaks_to_readers(strategy: Strategy, edition: Edition) -> bool:
    """Whether what a young people's edition shows speaks to them in its full words already.

    Then it needs no others. Of what it shows more must say "you" than speak of them as of others.
    """
    if edition.registers[0] != "youth":
        return False
    words = [*_full_words(strategy, edition)]
    to_readers = [one for one in words if _YOU.search(one)]
    of_others = [one for one in words if _OTHERS.search(one) and not _YOU.search(one)]
    return len(to_readers) > len(of_others)


def _full_words(strategy: Strategy, edition: Edition) -> Iterator[str]:
    units = discover(sections, SectionUnit)
    shown = (units[entry.section] for entry in edition.sections if entry.section in units)
    for key in (key for unit in shown if not unit.accompanies for key in unit.needs):
        value = getattr(strategy, key)
        for record in value if isinstance(value, list) else [value]:
            for inner in record.walk() if isinstance(record, Record) else ():
                if isinstance(inner, Text):
                    yield inner.full
