"""Places: everything within a document that a link can lead to, by its name."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cache
from typing import Any

from cpstrategy.document.blocks import Definitions
from cpstrategy.document.document import Section
from cpstrategy.text.slugs import slugs_of_headings


@dataclass(frozen=True, slots=True)
class DocumentPlaces(Container[str]):
    """The names of records and sections, and those of headings within texts."""

    ids: frozenset[str] = frozenset()
    headings: frozenset[str] = frozenset()

    def __contains__(self, name: object) -> bool:
        """Whether there is such a place."""
        return name in self.ids or name in self.headings


def places_of(parts: Iterable[Section | Any]) -> DocumentPlaces:
    """Look through sections, or through their blocks."""
    ids: set[str] = set()
    headings: set[str] = set()
    for part in parts:
        for key, words in _below(part):
            ids.add(key)
            headings.update(slugs_of_headings(words))
    return DocumentPlaces(frozenset(filter(None, ids)), frozenset(headings))


def words_of(part: Section | Any) -> Iterator[str]:
    """Walk the words of a section or a block and of all that is in it."""
    return (words for _, words in _below(part) if words)


def _below(value: Any) -> Iterator[tuple[str, str]]:
    """Walk the names and the words of a block and of all that is in it."""
    if isinstance(value, str):
        yield "", value
    elif isinstance(value, tuple):
        for one in value:
            yield from _below(one)
    elif isinstance(value, Definitions):
        for key, _, meaning in value.entries:
            yield key, meaning
    elif is_dataclass(value):
        for name in _names(value.__class__):
            below = getattr(value, name)
            yield from ((below, ""),) if name == "id" else _below(below)


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
