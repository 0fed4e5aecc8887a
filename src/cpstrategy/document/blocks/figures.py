"""Figures: numbers that are told, drawn or counted, and spans of time."""

from dataclasses import dataclass
from typing import ClassVar

from cpstrategy.document.blocks.block import NOTHING, Block, Markdown


@dataclass(frozen=True, slots=True)
class Dot:
    """One value of a small line: how far along it lies and how high, both from 0 to 100."""

    along: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure that reads as a sentence, with where and when it is from, if others differ.

    A part of all has a `bar`: how much of it is sure, from 0 to 100, and how far it may go. Where
    its words are so many of so many, `people` are what is drawn instead. `trend` is drawn where
    `details` tell of earlier values as well.
    """

    id: str
    value: str
    label: Markdown
    details: tuple[str, ...] = ()
    explanation: Markdown = NOTHING
    bar: tuple[float, float] | None = None
    people: tuple[int, int] | None = None
    trend: tuple[Dot, ...] = ()


@dataclass(frozen=True, slots=True)
class Figures(Block):
    """Key figures as tiles: a few that lead, large, and others; `details` are of most of them."""

    kind: ClassVar[str] = "figures"
    figures: tuple[Figure, ...]
    leads: tuple[Figure, ...] = ()
    details: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[Figure, ...]:
        """The figures in the order in which they are read."""
        return (*self.leads, *self.figures)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a chart; `share` of it, from 0 to 100, is sure, and it may go on to `possible`.

    Of what is not told there is no bar, but words. `details` belong to this one alone.
    `is_part` says that it is a part of all, so that what is missing can be shown as well.
    """

    label: Markdown
    value: str
    share: float
    possible: float
    details: tuple[str, ...] = ()
    is_part: bool = False


@dataclass(frozen=True, slots=True)
class ChartTable(Block):
    """A table whose cells carry bars: the chart and its data are one thing."""

    kind: ClassVar[str] = "chart"
    id: str
    title: Markdown
    summary: Markdown
    bars: tuple[Bar, ...]
    measure: str = ""
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tally(Block):
    """How many of each there are below, such as what was said and what will be done."""

    kind: ClassVar[str] = "tally"
    counts: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class TimelineSpan:
    """What takes some time: when it `begins` and how `long` it is, of all that is drawn, in 100."""

    when: str
    text: Markdown
    begins: float
    long: float


@dataclass(frozen=True, slots=True)
class Timeline(Block):
    """What takes some time each, the earliest first, on one line of years."""

    kind: ClassVar[str] = "timeline"
    spans: tuple[TimelineSpan, ...]
