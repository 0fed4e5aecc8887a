"""Inferred sums: what figures that go by the same words say of one that is withheld."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cpstrategy.analysis.figure_sums import Certainty, FigureSum
from cpstrategy.analysis.known_figures import KnownFigures, ends_of
from cpstrategy.analysis.same_figures import at_one_time, is_then, namesakes, time_of
from cpstrategy.analysis.sums import Ends, Sum
from cpstrategy.analysis.told_apart import called
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.evidence import Comparator, Previous, Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.text.normal_form import folded

_MOST_PARTS = 12
"""A year has so many months."""


def inferred(position: int, strategy: Strategy, known: KnownFigures) -> Iterator[FigureSum]:
    """Walk what other records, and other values, say of a figure."""
    statistic = known.statistics[position]
    others = [*namesakes(statistic, strategy)]
    yield from _told_again(position, others, known)
    yield from _earlier(position, others, strategy)
    yield from _here(position, strategy)
    yield from _periods(position, others, known)


def _told_again(
    position: int, others: Sequence[Statistic], known: KnownFigures
) -> Iterator[FigureSum]:
    """Another record of the same people at the same time is the same number."""
    statistic = known.statistics[position]
    for other in others:
        place = known.positions[other.id]
        if at_one_time(time_of(statistic), time_of(other)) and known.ends[place]:
            one = Sum(((1, position), (-1, place)), Ends(0, 0))
            certainty = Certainty.POSSIBLE if None in time_of(other) else Certainty.LIKELY
            yield FigureSum(one, (position,), place, "", certainty, "same")


def _earlier(position: int, others: Sequence[Statistic], strategy: Strategy) -> Iterator[FigureSum]:
    """A later record, or its own, tells what it was then."""
    statistic = strategy.statistics[position]
    for other in (statistic, *others):
        is_read = other is statistic or other.told is not None
        for value in other.previous if is_read else ():
            if other.unit == statistic.unit and is_then(value.date, statistic):
                name = f"an earlier value of {called(other, strategy)}"
                yield from _same_value(position, value, name, strategy)


def _here(position: int, strategy: Strategy) -> Iterator[FigureSum]:
    """Of a figure that is withheld, other places are told; this council is no other place."""
    council = strategy.council
    ours = {folded(name) for name in (council.name, council.short_name) if name}
    for value in strategy.statistics[position].comparators:
        if folded(value.where) in ours:
            yield from _same_value(position, value, f"`{value.where}`", strategy)


def _same_value(
    position: int, value: Previous | Comparator, name: str, strategy: Strategy
) -> Iterator[FigureSum]:
    statistic = strategy.statistics[position]
    told = statistic.model_copy(update={"value": value.value, "withheld": None})
    ends = ends_of(told, strategy.index)
    if ends is not None:
        when = f" ({tell_moment(value.date)})" if value.date else ""
        words = f"{name}{when} says {value.value:,f}"
        one = Sum(((1, position),), ends)
        yield FigureSum(one, (position,), None, words, Certainty.LIKELY, "same", value.at("value"))


def _periods(
    position: int, others: Sequence[Statistic], known: KnownFigures
) -> Iterator[FigureSum]:
    """What is counted in the parts of a period comes to what is counted in all of it."""
    spans = _spans((known.statistics[position], *others), known)
    if position not in spans:
        return
    by_start: defaultdict[int, list[int]] = defaultdict(list)
    for place in spans:
        by_start[spans[place][0]].append(place)
    for whole in spans:
        parts = _chain(whole, spans, by_start)
        if parts and position in (whole, *parts):
            terms = (*((1, part) for part in parts), (-1, whole))
            yield FigureSum(Sum(terms, Ends(0, 0)), parts, whole, "", Certainty.LIKELY)


def _spans(statistics: Sequence[Statistic], known: KnownFigures) -> Mapping[int, tuple[int, int]]:
    """The first month of each figure's period, and the one after its last."""
    return {
        known.positions[one.id]: (_month(one.period.start, 1), _month(one.period.end, 12) + 1)
        for one in statistics
        if one.period is not None and one.unit == "count" and known.ends[known.positions[one.id]]
    }


def _month(moment: Moment, unknown: int) -> int:
    return moment.year * 12 + (moment.month or unknown)


def _chain(
    whole: int, spans: Mapping[int, tuple[int, int]], by_start: Mapping[int, list[int]]
) -> tuple[int, ...]:
    """The periods, one after the other, that make up a longer one; nothing if there are gaps."""
    start, end = spans[whole]
    chain: list[int] = []
    while start < end and len(chain) < _MOST_PARTS:
        fitting = [one for one in by_start.get(start, ()) if one != whole and spans[one][1] <= end]
        if not fitting:
            return ()
        shortest = min(fitting, key=lambda one: spans[one][1])
        chain.append(shortest)
        start = spans[shortest][1]
    return tuple(chain) if start == end and len(chain) > 1 else ()
