"""Names: the people, groups and places that a strategy knows, found in words about them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.facts import names
from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.masking import mask_references


class NameMention(NamedTuple):
    """A name as written, where it begins, all names of its record, and the record's kind and id."""

    name: str
    start: int
    others: tuple[str, ...]
    record: tuple[str, str]


@dataclass(frozen=True, slots=True)
class NameIndex:
    """Every name that can be nothing but a name: a pattern of all, and whose they are."""

    pattern: re.Pattern[str]
    records: Mapping[str, Record]

    def find(self, words: str) -> Iterator[NameMention]:
        """Walk the names in some words; references name records in their own way."""
        for match in self.pattern.finditer(mask_references(words)):
            is_sure = " " in match[0] or match[0].isupper()
            if not is_sure and match[0] not in _inside(words):
                continue  # A single word may have its capital from the beginning of a sentence.
            record = self.records[match[0]]
            key = (record.kind, str(getattr(record, "id", "")))
            yield NameMention(match[0], match.start(), _names(record), key)


@lru_cache(maxsize=1)
def _inside(words: str) -> frozenset[str]:
    return frozenset(names(words))


def known_names(strategy: Strategy) -> NameIndex:
    """Gather the names that no ordinary words make: several capitals, or an unfamiliar word."""
    records = {
        name: record
        for record in strategy.index.values()
        if record.is_known_by_name
        for name in _names(record)
        if _is_sure(name)
    }
    longest_first = sorted(records, key=lambda name: (-len(name), name))
    alternatives = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return NameIndex(re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)"), records)


def _names(record: Record) -> tuple[str, ...]:
    names = (getattr(record, "name", ""), *getattr(record, "aliases", ()))
    return tuple(name for name in names if name)


def _is_sure(name: str) -> bool:
    words = [word for word in name.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return capitals > 1 or (capitals == 1 and len(words) == 1 and not is_familiar(words[0]))
