"""Comparisons: how a figure stands beside earlier ones, its target and other places, in words."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.figures import tell_value
from cpstrategy.model.evidence import Comparator, Previous, Statistic
from cpstrategy.model.text import Register
from cpstrategy.model.time import Moment

_AIM: Mapping[str, str] = MappingProxyType({"": "", "higher": " or more", "lower": " or less"})
_BETTER: Mapping[str, str] = MappingProxyType(
    {"": "", "higher": "The higher, the better", "lower": "The lower, the better"}
)


def comparisons(statistic: Statistic, register: Register = "full") -> Iterator[str]:
    """Walk `Up from 41% in 2022`, `Target: 80% or more` and `England: 85% in 2023`, if known."""
    yield from _earlier(statistic, register)
    if statistic.target is not None:
        target = tell_value(statistic.target, statistic.unit, register)
        yield f"Target: {target}{_AIM[statistic.direction]}"
    for other in statistic.comparators:
        yield f"{other.where}: {_then(statistic, other, register)}"


def tell_direction(statistic: Statistic) -> str:
    """Which way is better, where no target says it."""
    return "" if statistic.target is not None else _BETTER[statistic.direction]


def _earlier(statistic: Statistic, register: Register) -> Iterator[str]:
    """Of a figure that is withheld, earlier values are withheld as well."""
    if statistic.previous and statistic.told is not None:
        latest, *others = sorted(statistic.previous, key=lambda one: one.date, reverse=True)
        older = ", ".join(_then(statistic, one, register) for one in others)
        change = _change(statistic, statistic.told, latest, register)
        yield change + (f"; before that {older}" if older else "")


def _change(statistic: Statistic, now: Decimal, latest: Previous, register: Register) -> str:
    """Up or down; where readers are told both in the same words, that it is the same."""
    if tell_value(now, statistic.unit, register) == _value(statistic, latest, register):
        about = "The same as" if now == latest.value else "About the same as"
        return f"{about} {_when(latest.date)}: {_value(statistic, latest, register)}"
    return f"{'Up' if now > latest.value else 'Down'} from {_then(statistic, latest, register)}"


def _then(statistic: Statistic, other: Previous | Comparator, register: Register) -> str:
    when = f" {_when(other.date)}" if other.date else ""
    return f"{_value(statistic, other, register)}{when}"


def _value(statistic: Statistic, other: Previous | Comparator, register: Register) -> str:
    return tell_value(other.value, statistic.unit, register)


def _when(date: Moment) -> str:
    return f"{'on' if date.day else 'in'} {tell_moment(date)}"
