"""Sum words: how readers work out a figure, as they would write it."""

from collections.abc import Sequence
from decimal import Decimal

from cpstrategy.analysis.figure_sums import FigureSum
from cpstrategy.analysis.known_figures import KnownFigures
from cpstrategy.analysis.told_apart import called
from cpstrategy.formatting.figures import tell_value
from cpstrategy.formatting.withheld import stands_for_a_number, tell_withheld
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy

_MOST_NAMED = 4
"""A sum of more parts than these says how many there are."""


def sum_in_words(one: FigureSum, place: int, known: KnownFigures, strategy: Strategy) -> str:
    """One sum that says something of a figure."""
    if one.sign == "=" and one.whole == place:
        return f"it is {_listed(one.parts, ' + ', known, strategy)}"
    whole = one.told if one.whole is None else _told(known.statistics[one.whole], strategy)
    if one.sign == "same":
        return whole if one.whole is None else f"{whole} is the same"
    if one.sign == "≤":
        return f"{called(known.statistics[one.parts[0]], strategy)} is of {whole}"
    if one.sign == "%":
        return f"{_told(known.statistics[one.parts[0]], strategy)} is a share of {whole}"
    return f"{whole} − {_rest(one, place, known, strategy)}"


def _rest(one: FigureSum, place: int, known: KnownFigures, strategy: Strategy) -> str:
    """What is taken from a whole, and what is left, for whom."""
    told = [part for part in one.parts if known.statistics[part].told is not None]
    hidden = [part for part in one.parts if part not in told and part != place]
    names = " and ".join(called(known.statistics[part], strategy) for part in hidden[:_MOST_NAMED])
    own = f"{called(known.statistics[place], strategy)} and " if place in one.parts else ""
    left = _left(one, told, known)
    rest = f" = {left}" if left else ""
    of_all = f" for {own}{names}" if hidden else ""
    return f"{_listed(told, ' − ', known, strategy)}{rest}{of_all}"


def _left(one: FigureSum, told: Sequence[int], known: KnownFigures) -> str:
    """What is left of a whole: a number, or about so many; nothing if the whole is not told."""
    whole = known.ends[one.whole] if one.whole is not None else one.sum.ends
    if whole is None or not whole.is_one:
        return ""
    ends = [known.ends[part] for part in told]
    low = whole.low - sum(part.high for part in ends if part)
    high = whole.high - sum(part.low for part in ends if part)
    if any(known.statistics[part].unit == "pounds" for part in one.parts):
        return tell_value(Decimal(low) / 100, "pounds")
    return f"{low:,}" if low == high else f"{max(low, 0):,} to {high:,}"


def _listed(places: Sequence[int], joint: str, known: KnownFigures, strategy: Strategy) -> str:
    named = [_told(known.statistics[place], strategy) for place in places[:_MOST_NAMED]]
    more = len(places) - len(named)
    return joint.join([*named, *([f"{more} other parts"] if more else [])])


def _told(statistic: Statistic, strategy: Strategy) -> str:
    """A figure with its name, or its name alone if readers are told no number."""
    name = called(statistic, strategy)
    if statistic.told is not None:
        return f"{tell_value(statistic.told, statistic.unit)} {name}"
    return f"{tell_withheld(statistic)} {name}" if stands_for_a_number(statistic) else name


def in_words(values: Sequence[int], unit: str) -> str:
    """`4`, `3 or 6` or `between 3 and 9`."""
    if unit == "pounds":
        return tell_value(Decimal(values[0]) / 100, "pounds")
    first, last = values[0], values[-1]
    has_gaps = len(values) <= last - first
    if len(values) > 2 and not (has_gaps and len(values) <= 2 * _MOST_NAMED):
        return f"between {first:,} and {last:,}"
    *others, final = (f"{value:,}" for value in values)
    return f"{', '.join(others)} or {final}" if others else final
