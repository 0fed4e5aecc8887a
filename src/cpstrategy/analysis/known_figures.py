"""Known figures: what readers know of each statistic alone, as a whole number of people."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from cpstrategy.analysis.same_figures import at_one_time, time_of
from cpstrategy.analysis.sums import ENDLESS, Ends
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.strategy import Index, Strategy

_PENCE = 100


class WholeOf(NamedTuple):
    """How many people a figure is of: a number, or the position of the figure that says it."""

    number: int | None
    position: int | None
    sure: bool


class KnownFigures(NamedTuple):
    """The statistics of a strategy, what each can be, and where each stands among them."""

    statistics: Sequence[Statistic]
    ends: Sequence[Ends | None]
    positions: Mapping[str, int]
    records: Index


def known_figures(strategy: Strategy) -> KnownFigures:
    """What readers know of each figure alone: as people, or of money as pence."""
    statistics = strategy.statistics
    positions = {one.id: position for position, one in reversed([*enumerate(statistics)])}
    ends = [ends_of(one, strategy.index) for one in statistics]
    return KnownFigures(statistics, ends, positions, strategy.index)


def ends_of(statistic: Statistic, index: Index) -> Ends | None:
    """The least and the most that readers take it for; nothing if it is not a whole number."""
    told = statistic.told
    if statistic.unit == "percent":
        base = _number_of_base(statistic, index)
        if base is None:
            return Ends(0, ENDLESS) if statistic.base_statistic else None
        return Ends(0, base) if told is None else _of_share(told, base)
    if told is None:
        withheld = statistic.withheld
        is_few = withheld is not None and withheld.reason == "small" and statistic.unit == "count"
        return Ends(0, withheld.below - 1) if withheld and is_few else Ends(0, ENDLESS)
    return _of_number(told * _PENCE if statistic.unit == "pounds" else told, statistic.limit[0])


def _of_number(value: Decimal, limit: str) -> Ends | None:
    if value < 0 or value != int(value):
        return None
    number = int(value)
    return Ends(0 if limit == "most" else number, ENDLESS if limit == "least" else number)


def rounded(percent: Decimal) -> tuple[int, int, int]:
    """What a percentage can have been before it was rounded: two ends, and of how many."""
    places = max(-int(percent.as_tuple().exponent), 0)
    doubled = int(percent * 2 * 10**places)
    return doubled - 1, doubled + 1, 2 * 100 * 10**places


def _of_share(percent: Decimal, base: int) -> Ends | None:
    low, high, scale = rounded(percent)
    ends = Ends(max(-(-low * base // scale), 0), min(high * base // scale, base))
    return ends if ends.low <= ends.high else None


def _number_of_base(statistic: Statistic, index: Index) -> int | None:
    if statistic.base is not None:
        return statistic.base
    whole = index.get(("stat", statistic.base_statistic))
    if isinstance(whole, Statistic):
        told = whole.told if whole.unit == "count" and not whole.limit[0] else None
        return int(told) if told is not None and told == int(told) and told > 0 else None
    survey = index.get(("survey", statistic.survey))
    return survey.answered if isinstance(survey, Survey) else None


def whole_of(statistic: Statistic, known: KnownFigures) -> WholeOf | None:
    """How many people, or how much money, a figure is of, as its record says."""
    is_money = statistic.unit == "pounds"
    if statistic.base is not None and not is_money:
        return WholeOf(statistic.base, None, True)
    position = known.positions.get(statistic.base_statistic)
    if position is not None:
        base = known.statistics[position]
        sure = at_one_time(time_of(statistic), time_of(base)) or None in time_of(base)
        fits = base.unit == ("pounds" if is_money else "count")
        return WholeOf(None, position, sure) if fits and known.ends[position] else None
    survey = None if is_money else known.records.get(("survey", statistic.survey))
    # Not everybody answers every question.
    number = survey.answered if isinstance(survey, Survey) else None
    return WholeOf(number, None, False) if number else None
