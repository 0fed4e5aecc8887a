"""Totals: the numbers, of records and of texts, that may be the whole of a chart without one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.figure_sums import Certainty, FigureSum, adding_up, parts_of
from cpstrategy.analysis.figures_of_people import is_about_people
from cpstrategy.analysis.known_figures import KnownFigures, WholeOf, whole_of
from cpstrategy.analysis.people_counts import counted, may_count
from cpstrategy.analysis.same_figures import at_one_time, time_of
from cpstrategy.analysis.sums import ENDLESS, Ends
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords

_MOST_TOTALS = 20


class Total(NamedTuple):
    """A number of people, and the position of its record, or where a text has it."""

    number: int
    position: int
    written: FieldWords | None
    start: int
    end: int


def totals(strategy: Strategy, known: KnownFigures) -> Iterator[FigureSum]:
    """Walk the sums that charts of a whole make with numbers that leave as few as are hidden."""
    charts = strategy.key_figures.charts if strategy.key_figures else ()
    wholes = [parts for chart in charts if chart.whole and (parts := parts_of(chart, known))]
    open_wholes = [parts for parts in wholes if _has_no_base(parts, known)]
    if open_wholes:
        found = sorted(_numbers(strategy, known), key=lambda total: total.number)
        for parts in open_wholes:
            yield from _of_chart(parts, found, known)


def _has_no_base(parts: Sequence[int], known: KnownFigures) -> bool:
    hidden = [part for part in parts if known.statistics[part].told is None]
    if not hidden or len(hidden) == len(parts):
        return False
    return not any(whole_of(known.statistics[part], known) for part in parts)


def _numbers(strategy: Strategy, known: KnownFigures) -> Iterator[Total]:
    for position, statistic in enumerate(known.statistics):
        ends = known.ends[position]
        if ends and ends.is_one and statistic.unit == "count" and is_about_people(statistic):
            yield Total(ends.low, position, None, 0, 0)
    seen = set()
    for written in factual(strategy, may_count):
        for count in counted(written.words, ENDLESS):
            if not count.is_part and count.value not in seen:
                seen.add(count.value)
                yield Total(count.value, -1, written, count.start, count.end)


def _of_chart(
    parts: tuple[int, ...], found: Sequence[Total], known: KnownFigures
) -> Iterator[FigureSum]:
    """The numbers a little above what the parts come to; of two, one at least is none."""
    ends = [(known.statistics[part].told, known.ends[part] or Ends(0, ENDLESS)) for part in parts]
    room = sum(one.high for value, one in ends if value is None)
    told = [one for value, one in ends if value is not None]
    least, most = sum(one.low for one in told) + 1, sum(one.high for one in told) + room
    first = bisect_left(found, least, key=lambda total: total.number)
    last = bisect_right(found, most, key=lambda total: total.number) if room < ENDLESS else first
    near = [
        one for one in found[first : min(last, first + _MOST_TOTALS)] if one.position not in parts
    ]
    fit = [one for one in near if _is_of_their_time(one, parts[0], known)]
    is_one = len({one.number for one in fit}) == 1
    for total in fit:
        yield _with(total, parts, Certainty.LIKELY if is_one else Certainty.POSSIBLE)


def _is_of_their_time(total: Total, part: int, known: KnownFigures) -> bool:
    if total.position < 0:
        return True
    mine, theirs = known.statistics[total.position], known.statistics[part]
    return at_one_time(time_of(mine), time_of(theirs))


def _with(total: Total, parts: tuple[int, ...], certainty: Certainty) -> FigureSum:
    if total.written is None:
        return adding_up(parts, WholeOf(None, total.position, True), certainty)
    words = total.written.words[total.start : total.end]
    made = adding_up(parts, WholeOf(total.number, None, True), certainty)
    return made._replace(told=f"`{words}`", where=total.written.place(total.start, total.end))
