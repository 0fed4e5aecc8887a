"""Bars: how long the bar of a figure is, of which some is sure and some may be."""

from collections.abc import Sequence
from decimal import Decimal
from math import inf

from cpstrategy.formatting.shares import about_length, rough_length
from cpstrategy.formatting.withheld import stands_for_a_number
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register

_NONE, _WHOLE, _ENDLESS = Decimal(0), Decimal(100), Decimal(inf)
_ROOM = Decimal("1.25")


def bar_lengths(
    statistic: Statistic, beside: Sequence[Statistic], register: Register = "full"
) -> tuple[float, float]:
    """How much of a bar is sure, and how far it may go, from 0 to 100; nothing if nothing is told.

    A percentage is as long as its words, and a count as it is beside the longest.
    """
    ends = _ends(statistic)
    if statistic.unit == "percent":
        sure, possible = (told_length(end, register) for end in ends)
    else:
        longest = max(map(_drawn, beside), default=_NONE)
        sure, possible = (_beside(end, longest) for end in ends)
    return sure, possible


def _ends(statistic: Statistic) -> tuple[Decimal, Decimal]:
    """The least and the most that it can be; what is the least ends where the chart does."""
    highest, (end, _) = _highest(statistic), statistic.limit
    if statistic.told is None or end == "most":
        return _NONE, highest
    return highest, (_ENDLESS if end == "least" else highest)


def _highest(statistic: Statistic) -> Decimal:
    """The highest number that is told of it: of `fewer than 10`, nine."""
    if statistic.told is None and stands_for_a_number(statistic) and statistic.withheld:
        return Decimal(statistic.withheld.below - 1)
    return statistic.told or _NONE


def _drawn(statistic: Statistic) -> Decimal:
    """What the longest bar is measured by: where a number may be higher, there is room for it."""
    end, _ = statistic.limit
    return _highest(statistic) * (_ROOM if end == "least" else 1)


def _beside(count: Decimal, longest: Decimal) -> float:
    return round(float(min(count / longest * 100, _WHOLE)), 1) if longest > 0 else 0.0


def told_length(percent: Decimal, register: Register) -> float:
    """As long as the words say: two bars that are both "about 3 in 5" are equally long."""
    if register == "easy":
        return rough_length(percent)
    return about_length(percent) if register == "youth" else float(min(percent, _WHOLE))
