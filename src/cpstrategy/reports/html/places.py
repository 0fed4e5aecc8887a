"""Places: which words, and which record, a place in the files belongs to."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.source import Span

T = TypeVar("T")

Start = tuple[str, int, int]


@dataclass(frozen=True, slots=True)
class Places(Generic[T]):
    """Things by where each is written; to ask each of thousands where it is takes long."""

    starts: tuple[Start, ...]
    spans: tuple[Span, ...]
    things: tuple[T, ...]

    @classmethod
    def of(cls, placed: Iterable[tuple[Span, T]]) -> "Places[T]":
        """Sort them, outer ones before inner ones."""
        in_files = ((span, thing) for span, thing in placed if span.path)
        ordered = sorted(in_files, key=lambda pair: _reading_order(pair[0]))
        spans = tuple(span for span, _ in ordered)
        return cls(tuple(span[:3] for span in spans), spans, tuple(thing for _, thing in ordered))

    def around(self, span: Span) -> Iterator[T]:
        """Walk what holds a place from its beginning to its end, the innermost first."""
        for position in reversed(range(bisect_right(self.starts, span[:3]))):
            outer = self.spans[position]
            if outer.path != span.path:
                return
            if outer.encloses(span):
                yield self.things[position]

    def at(self, span: Span) -> T | None:
        """The innermost thing that holds a place; None if nothing does."""
        return next(self.around(span), None)


def _reading_order(span: Span) -> tuple[str, int, int, int, int]:
    return (*span[:3], -span.end_line, -span.end_column)


def words_of(strategy: Strategy | None) -> Places[FieldWords]:
    """The words for readers."""
    return Places.of((text.span, text) for text in (strategy.words if strategy else ()))


def records_of(strategy: Strategy | None) -> Places[Record]:
    """The records that have an id."""
    records = strategy.records if strategy else ()
    return Places.of((record.span, record) for record in records if getattr(record, "id", ""))


def reference_to(record: Record | None) -> str:
    """Name a record as references do: `priority:home`; empty if there is none."""
    return f"{record.kind}:{getattr(record, 'id', '')}".lstrip(":") if record else ""


@dataclass(frozen=True, slots=True)
class Around:
    """What a place is in: a record by its name, and words of a register; empty if in none."""

    record: str = ""
    register: str = ""

    def properties(self) -> dict[str, object]:
        """As programs want it."""
        properties: dict[str, object] = {"record": self.record} if self.record else {}
        return properties | ({"registers": [self.register]} if self.register else {})


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What every place of one strategy is in."""

    words: Places[FieldWords]
    records: Places[Record]

    @classmethod
    def of(cls, strategy: Strategy | None) -> "Surroundings":
        """Look through a strategy once."""
        return cls(words_of(strategy), records_of(strategy))

    def at(self, span: Span) -> Around | None:
        """Look at one place; None if it is in nothing that is known."""
        words, record = self.words.at(span), reference_to(self.records.at(span))
        register = (words.register if words else None) or ""
        return Around(record, register) if record or register else None
