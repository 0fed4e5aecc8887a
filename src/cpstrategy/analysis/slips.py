"""Slips: what a table of closed patterns finds in a strategy, wherever its words occur."""

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.source import Span
from cpstrategy.text.closed import Slip, SlipPattern, slips


class SlipMatch(NamedTuple):
    """A slip with its passage."""

    passage: Passage
    slip: Slip

    @property
    def span(self) -> Span:
        """Where it is written."""
        return self.passage.place(self.slip.start, self.slip.end)


def find_slips(strategy: Strategy, table: Sequence[SlipPattern]) -> Iterator[SlipMatch]:
    """Walk the slips of a table; of two at one place, the first of the table."""
    seen: set[tuple[int, int]] = set()
    words = vocabulary(strategy)
    for pattern in table:
        for passage in words.containing(pattern.words):
            for slip in islice(slips(passage.bare, pattern), MOST_FINDS):
                place = id(passage.written), slip.start
                if place not in seen:
                    seen.add(place)
                    yield SlipMatch(passage, slip)
