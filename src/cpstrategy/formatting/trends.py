"""Trends: where the dots of a figure and of its earlier values lie on a small line."""

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from cpstrategy.document.blocks import Dot
from cpstrategy.formatting.bars import told_length
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register
from cpstrategy.model.time import Moment


def date_now(statistic: Statistic) -> Moment | None:
    """When a figure was true, where that is a time that stands beside those of earlier ones."""
    period = statistic.period
    if period is None or statistic.as_at is not None:
        return statistic.as_at
    return period.end if period.start.parts == period.end.parts else None


def trend(statistic: Statistic, register: Register = "full") -> tuple[Dot, ...]:
    """The earliest first; nothing of a figure that is withheld, inexact or not the latest.

    As high as the words say, and measured from nothing, so that no change looks larger than it is.
    """
    now, told = date_now(statistic), statistic.told
    if now is None or told is None or statistic.limit[0] or not statistic.previous:
        return ()
    earlier = sorted((one.date, one.value) for one in statistic.previous)
    values = [*(value for _, value in earlier), told]
    dates = [_days(moment) for moment in (*(date for date, _ in earlier), now)]
    if any(first >= then for first, then in pairwise(dates)):
        return ()
    heights = [_height(value, statistic, register) for value in values]
    return tuple(map(Dot, _spread(dates, min(dates)), _spread(heights, min(0.0, *heights))))


def _height(value: Decimal, statistic: Statistic, register: Register) -> float:
    return told_length(value, register) if statistic.unit == "percent" else float(value)


def _days(moment: Moment) -> float:
    """About so many days, as far as it is exact: a line is too short to tell a week."""
    return moment.year * 366 + moment.month * 30.5 + moment.day


def _spread(numbers: Sequence[float], lowest: float) -> list[float]:
    """Each between the lowest and the highest, as a part of 100."""
    extent = max(0.0, *numbers) - lowest
    return [round((one - lowest) / extent * 100, 1) if extent else 0.0 for one in numbers]
