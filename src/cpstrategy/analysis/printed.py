"""Printed: what drawings and own templates say to readers, as words for rules to look at."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate

from cpstrategy.analysis.seen_pictures import seen_pictures
from cpstrategy.model.base import Record
from cpstrategy.model.printed import PrintedFile
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.source import Span


class PrintedWords(FieldWords):
    """The words of one file, line by line, each with its place there."""

    starts: Sequence[int] = ()
    places: Sequence[Span] = ()

    @property
    def span(self) -> Span:
        """Where they begin and end."""
        return self.place(0, len(self.words))

    def place(self, start: int, end: int) -> Span:
        """Where a part of them is written, from its first line to its last."""
        path, *begin = self._at(start)
        _, *last = self._at(max(end - 1, start))
        return Span(path, begin[0], begin[1], last[0], last[1] + 1)

    def _at(self, letter: int) -> tuple[str, int, int]:
        run = max(bisect_right(self.starts, letter) - 1, 0)
        place = self.places[run]
        column = place.column + max(letter - self.starts[run], 0)
        return place.path, place.line, min(column, max(place.end_column - 1, place.column))


def printed(strategy: Strategy) -> Iterator[FieldWords]:
    """Walk the words of each file that readers meet."""
    files = strategy.supplies.printed
    shown = {one.path for one in seen_pictures(strategy)} if files else frozenset()
    for file in files:
        if not file.name or file.name in shown:
            yield _words(file)


def _words(file: PrintedFile) -> FieldWords:
    first, *more = file.runs
    runs = [first._replace(parted=""), *more]
    record, told = Record(), "".join(run.parted + run.words for run in runs)
    words = PrintedWords(record, "printed", told, False, (), record, Voice.NAME, None)
    ends = accumulate(len(run.parted + run.words) for run in runs)
    words.starts = [end - len(run.words) for end, run in zip(ends, runs, strict=True)]
    words.places = [run.place for run in runs]
    return words
