"""Figures: statistics as readers meet them, never more exact than is safe."""

import re
from collections.abc import Iterable, Sequence
from decimal import Decimal

from cpstrategy.formatting.dates import tell_moment, tell_period
from cpstrategy.formatting.shares import about_share, rough_share
from cpstrategy.formatting.withheld import stands_for_a_number, tell_withheld
from cpstrategy.model.evidence import Statistic, Survey, Unit
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register
from cpstrategy.text.catalogue import WORDS, Catalogue

_MINUS = "−"


def tell_value(
    value: Decimal, unit: Unit, register: Register = "full", words: Catalogue = WORDS
) -> str:
    """`1,708`, `£1,200` or, of a percentage, what the register's readers understand.

    full `67%` · plain `67% (about 2 in 3)` · youth `about 2 in 3` · easy `more than half`.
    """
    number, sign = _number(abs(value), unit), _MINUS if value < 0 else ""
    if unit != "percent":
        return f"{sign}£{number}" if unit == "pounds" else f"{sign}{number}"
    if register == "easy":
        return rough_share(value, words)
    if register == "youth":
        return about_share(value, words)
    percent = f"{sign}{number}%"
    return percent if register == "full" else f"{percent} ({about_share(value, words)})"


def _number(value: Decimal, unit: Unit) -> str:
    """Decimals as they were written, so that 90.0 stands beside 82.5; pence are always two."""
    exponent = value.as_tuple().exponent
    is_pence = unit == "pounds" and exponent == -1
    return f"{value:,.2f}" if is_pence else f"{value:,f}"


def tell_figure(statistic: Statistic, register: Register = "full", words: Catalogue = WORDS) -> str:
    """The figure, or what stands in its place: `fewer than 10`, or why it is not told."""
    if statistic.told is None:
        return tell_withheld(statistic, register, words)
    return tell_value(statistic.told, statistic.unit, register, words)


def tell_alone(statistic: Statistic, register: Register = "full", words: Catalogue = WORDS) -> str:
    """The figure where no label goes on: with `or more` if it is the least that it can be."""
    _, limit = statistic.limit
    if not limit or statistic.told is None:
        return tell_figure(statistic, register, words)
    comma = "," if register == "easy" else ""
    return f"{tell_figure(statistic, register, words)}{comma} {limit}"


def tell_previous(
    statistic: Statistic, register: Register = "full", words: Catalogue = WORDS
) -> str:
    """The latest earlier value, if one is recorded."""
    if not statistic.previous:
        return ""
    if statistic.told is None:
        return tell_figure(statistic, register, words)
    latest = max(statistic.previous, key=lambda earlier: earlier.date)
    return tell_value(latest.value, statistic.unit, register, words)


def tell_target(statistic: Statistic, register: Register = "full", words: Catalogue = WORDS) -> str:
    """The value aimed for, if one is recorded."""
    if statistic.target is None:
        return ""
    return tell_value(statistic.target, statistic.unit, register, words)


def tell_comparators(
    statistic: Statistic, register: Register = "full", words: Catalogue = WORDS
) -> str:
    """The same measure elsewhere: `England 85%, North West 83%`."""
    return ", ".join(
        f"{other.where} {tell_value(other.value, statistic.unit, register, words)}"
        for other in statistic.comparators
    )


def tell_comparator(
    place: str, statistic: Statistic, register: Register = "full", words: Catalogue = WORDS
) -> str:
    """The same measure in one place, named as `place_key` has it; nothing if it is not told."""
    values = (other.value for other in statistic.comparators if place_key(other.where) == place)
    value = next(values, None)
    return "" if value is None else tell_value(value, statistic.unit, register, words)


def place_key(where: str) -> str:
    """How texts cite a place: `north-west` for `North West`."""
    return "-".join(re.findall(r"[a-z0-9]+", where.lower()))


def tell_date(statistic: Statistic, words: Catalogue = WORDS) -> str:
    """When the figure was true; nothing if no record says it."""
    if statistic.as_at is not None:
        return tell_moment(statistic.as_at, words)
    return tell_period(statistic.period, words) if statistic.period is not None else ""


def details_of(
    statistics: Sequence[Statistic],
    index: Index,
    registers: Sequence[Register] = (),
    words: Catalogue = WORDS,
) -> tuple[str, ...]:
    """What belongs under figures side by side: all dates and sources, but a base only if shared."""
    dates = _distinct(tell_date(statistic, words) for statistic in statistics)
    base = shared_base(statistics, index, words)
    sources = _distinct(tell_source(statistic, index, registers) for statistic in statistics)
    details = (
        "; ".join(dates),
        words.fill("out-of", base=base) if base else "",
        words.fill("figure-source", source="; ".join(sources)) if sources else "",
    )
    return tuple(detail for detail in details if detail)


def facts_of(
    statistic: Statistic,
    index: Index,
    registers: Sequence[Register] = (),
    words: Catalogue = WORDS,
) -> tuple[str, str, str]:
    """When a figure was true, what it is a part of and where it is from; each may be nothing."""
    base = tell_base(statistic, index, words)
    source = tell_source(statistic, index, registers)
    return (
        tell_date(statistic, words),
        words.fill("out-of", base=base) if base else "",
        words.fill("figure-source", source=source) if source else "",
    )


def shared_base(statistics: Iterable[Statistic], index: Index, words: Catalogue = WORDS) -> str:
    """The base that all of some figures have; nothing if there is none, or more than one."""
    bases = {tell_base(statistic, index, words) for statistic in statistics}
    return bases.pop() if len(bases) == 1 else ""


def _distinct(texts: Iterable[str]) -> list[str]:
    return [text for text in dict.fromkeys(texts) if text]


def tell_source(statistic: Statistic, index: Index, registers: Sequence[Register] = ()) -> str:
    """Where the figure was published or counted, or the survey that it is from."""
    survey = index.get(("survey", statistic.survey))
    survey_name = survey.name if isinstance(survey, Survey) else ""
    return words_of(statistic.source, registers) or survey_name


def tell_base(statistic: Statistic, index: Index, words: Catalogue = WORDS) -> str:
    """How many people a percentage is of; nothing if no record says it."""
    if statistic.base is not None:
        return tell_value(Decimal(statistic.base), "count", words=words)
    base = index.get(("stat", statistic.base_statistic))
    if not isinstance(base, Statistic) or not stands_for_a_number(base):
        return ""
    return tell_figure(base, words=words)
