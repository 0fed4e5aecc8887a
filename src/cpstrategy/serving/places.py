"""Places: what is written around a place in the files, the innermost first."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Places(Generic[T]):
    """Things by where they begin; to ask each of thousands where it is written takes long."""

    spans: tuple[Span, ...]
    things: tuple[T, ...]

    @classmethod
    def of(cls, placed: Iterable[tuple[Span, T]]) -> "Places[T]":
        """Sort them."""
        found = sorted(placed, key=lambda one: one[0])
        return cls(tuple(span for span, _ in found), tuple(thing for _, thing in found))

    def around(self, inner: Span) -> Iterator[T]:
        """Walk what holds a place from its beginning to its end."""
        last = (inner.path, inner.line, inner.column, inner.end_line + 1)
        for at in range(bisect_right(self.spans, last) - 1, -1, -1):
            span = self.spans[at]
            if span.path != inner.path:
                return
            if span[1:3] <= inner[1:3] and inner[3:] <= span[3:]:
                yield self.things[at]


def texts_of(strategy: Strategy) -> Places[str]:
    """The words for readers, field by field."""
    return Places.of((one.span, one.words) for one in strategy.words)


def anchors_of(strategy: Strategy) -> Places[str]:
    """The ids that records would have on a page, such as `priority-home`."""
    named = (one for one in strategy.records if one.kind and getattr(one, "id", ""))
    return Places.of((one.span, f"{one.kind}-{getattr(one, 'id', '')}") for one in named)
