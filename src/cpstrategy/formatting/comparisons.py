"""Comparisons: how a figure stands beside earlier ones, its target and other places, in words."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.figures import tell_value
from cpstrategy.formatting.trends import date_now, trend
from cpstrategy.model.evidence import Comparator, Previous, Statistic
from cpstrategy.model.text import Register
from cpstrategy.model.time import Moment
from cpstrategy.text.catalogue import WORDS, Catalogue

_AIM: Mapping[str, str] = MappingProxyType(
    {"": "target", "higher": "target-or-more", "lower": "target-or-less"}
)


def comparisons(
    statistic: Statistic, register: Register = "full", words: Catalogue = WORDS
) -> Iterator[str]:
    """Walk `Up from 41% in 2022`, `Target: 80% or more` and `England: 85% in 2023`, if known."""
    yield from _earlier(statistic, register, words)
    if statistic.target is not None:
        target = tell_value(statistic.target, statistic.unit, register, words)
        yield words.fill(_AIM[statistic.direction], value=target)
    for other in statistic.comparators:
        yield f"{other.where}: {_then(statistic, other, register, words)}"


def tell_direction(statistic: Statistic, words: Catalogue = WORDS) -> str:
    """Which way is better, where no target says it."""
    is_told = statistic.target is None and statistic.direction
    return words[f"{statistic.direction}-better"] if is_told else ""


def _earlier(statistic: Statistic, register: Register, words: Catalogue) -> Iterator[str]:
    """Of a figure that is withheld, earlier values are withheld as well."""
    if statistic.previous and statistic.told is not None:
        latest, *others = sorted(statistic.previous, key=lambda one: one.date, reverse=True)
        older = ", ".join(_then(statistic, one, register, words) for one in others)
        change = _change(statistic, statistic.told, latest, register, words)
        yield words.fill("before-that", now=change, older=older) if older else change


def _change(
    statistic: Statistic, now: Decimal, latest: Previous, register: Register, words: Catalogue
) -> str:
    """Up or down; where readers are told both in the same words, that it is the same."""
    value = _value(statistic, latest, register, words)
    if tell_value(now, statistic.unit, register, words) == value:
        key = "same-as" if now == latest.value else "about-same-as"
        when = words.fill(f"{_when(latest.date)}-date", date=tell_moment(latest.date, words))
        return words.fill(key, when=when, value=value)
    key = "up-from" if now > latest.value else "down-from"
    change = words.fill(key, value=_then(statistic, latest, register, words))
    value = _now(statistic, now, register, words)
    return words.fill("change-to", before=change, value=value) if value else change


def _now(statistic: Statistic, now: Decimal, register: Register, words: Catalogue) -> str:
    """Where both are drawn, both are told; the drawing says nothing to a listener."""
    date = date_now(statistic)
    if date is None or not trend(statistic, register):
        return ""
    value = tell_value(now, statistic.unit, register, words)
    return words.fill(f"value-{_when(date)}", value=value, date=tell_moment(date, words))


def _then(
    statistic: Statistic, other: Previous | Comparator, register: Register, words: Catalogue
) -> str:
    value = _value(statistic, other, register, words)
    if not other.date:
        return value
    date = tell_moment(other.date, words)
    return words.fill(f"value-{_when(other.date)}", value=value, date=date)


def _value(
    statistic: Statistic, other: Previous | Comparator, register: Register, words: Catalogue
) -> str:
    return tell_value(other.value, statistic.unit, register, words)


def _when(date: Moment) -> str:
    """What a word is called that tells a time: `on` a day or `in` a year."""
    return "on" if date.day else "in"
