"""Figure sums: parts that come to a whole, as the records of figures and charts declare it."""

from collections.abc import Iterator
from decimal import Decimal
from enum import IntEnum
from typing import NamedTuple

from cpstrategy.analysis.known_figures import KnownFigures, WholeOf, rounded, whole_of
from cpstrategy.analysis.sums import UNBOUND, Ends, Sum
from cpstrategy.model.evidence import Chart, Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span


class Certainty(IntEnum):
    """How sure it is that numbers add up."""

    POSSIBLE = 0
    LIKELY = 1
    DECLARED = 2


class FigureSum(NamedTuple):
    """Parts that come to a whole, are within it, a share of it or the same as another number.

    `told` is what the whole is called where no record has it, and `where` it is told; `sum` speaks
    of the statistics by their positions.
    """

    sum: Sum
    parts: tuple[int, ...]
    whole: int | None
    told: str
    certainty: Certainty
    sign: str = "="
    where: Span | None = None

    def is_of(self, position: int) -> bool:
        """Whether a figure is in it."""
        return any(place == position for _, place in self.sum.terms)


def declared(strategy: Strategy, known: KnownFigures) -> Iterator[FigureSum]:
    """Walk the sums that charts and bases declare."""
    parted: set[int] = set()
    for chart in strategy.key_figures.charts if strategy.key_figures else ():
        for one in _whole_chart(chart, known):
            parted |= {*one.parts} if one.certainty is Certainty.DECLARED else set()
            yield one
    for position, statistic in enumerate(known.statistics):
        for one in _within(position, statistic, known):
            # That a part is within its whole goes without saying where parts come to it.
            if one.sign != "≤" or position not in parted:
                yield one


def _within(position: int, statistic: Statistic, known: KnownFigures) -> Iterator[FigureSum]:
    whole = whole_of(statistic, known)
    if whole is None or not known.ends[position]:
        return
    if whole.number is not None:
        one = Sum(((1, position),), Ends(0, whole.number))
        yield _of_parts(one, (position,), whole, whole.sure, sign="≤")
    elif whole.position is not None:
        one = Sum(((1, position), (-1, whole.position)), Ends(-UNBOUND, 0))
        yield _of_parts(one, (position,), whole, whole.sure, sign="≤")
        if statistic.unit == "percent" and statistic.told is not None:
            yield from _share(position, whole.position, statistic.told, whole)


def _share(position: int, base: int, percent: Decimal, whole: WholeOf) -> Iterator[FigureSum]:
    """A percentage of a number that is not told says something of both."""
    low, high, scale = rounded(percent)
    for factor, ends in ((low, Ends(0, UNBOUND)), (high, Ends(-UNBOUND, 0))):
        one = Sum(((scale, position), (-factor, base)), ends)
        yield _of_parts(one, (position,), whole, whole.sure, sign="%")


def _whole_chart(chart: Chart, known: KnownFigures) -> Iterator[FigureSum]:
    parts = parts_of(chart, known)
    wholes = {one for part in parts if (one := whole_of(known.statistics[part], known))}
    if chart.whole and parts and len(wholes) == 1:
        whole = wholes.pop()
        certainty = Certainty.DECLARED if whole.sure else Certainty.LIKELY
        yield adding_up(parts, whole, certainty)


def parts_of(chart: Chart, known: KnownFigures) -> tuple[int, ...]:
    """The positions of a chart's figures, if all are known and of one unit."""
    positions = tuple(dict.fromkeys(known.positions.get(key, -1) for key in chart.statistics))
    sound = all(place >= 0 and known.ends[place] for place in positions)
    units = {known.statistics[place].unit for place in positions}
    return positions if sound and len(units) == 1 else ()


def adding_up(parts: tuple[int, ...], whole: WholeOf, certainty: Certainty) -> FigureSum:
    """The parts of a whole come to it."""
    terms = tuple((1, part) for part in parts)
    if whole.position is None:
        one = Sum(terms, Ends(whole.number or 0, whole.number or 0))
    else:
        one = Sum((*terms, (-1, whole.position)), Ends(0, 0))
    return _of_parts(one, parts, whole, certainty is Certainty.DECLARED)._replace(
        certainty=certainty
    )


def _of_parts(
    one: Sum, parts: tuple[int, ...], whole: WholeOf, sure: bool, sign: str = "="
) -> FigureSum:
    told = "" if whole.number is None else f"{whole.number:,}"
    certainty = Certainty.DECLARED if sure else Certainty.LIKELY
    return FigureSum(one, parts, whole.position, told, certainty, sign)
