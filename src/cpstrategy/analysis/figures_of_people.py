"""Figures of people: which statistics count children or young people, and out of how many."""

from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Text
from cpstrategy.text.people import counts_people, does_something


def is_about_people(statistic: Statistic) -> bool:
    """Whether it counts people, as its label, its name or its population says."""
    label = _first(statistic.label)
    if counts_people(label) or counts_people(_first(statistic.name)):
        return True
    has_people = statistic.base is not None or counts_people(statistic.population)
    return does_something(label) and (has_people or not statistic.population)


def value_of(statistic: Statistic) -> int | None:
    """How many people it counts, if readers are told."""
    if statistic.told is None or statistic.unit != "count":
        return None
    return int(statistic.told) if statistic.told == int(statistic.told) else None


def base_of(statistic: Statistic, index: Index) -> int | None:
    """Out of how many people it is, as far as readers are told."""
    if statistic.base is not None:
        return statistic.base
    whole = index.get(("stat", statistic.base_statistic))
    if isinstance(whole, Statistic):
        return value_of(whole)
    survey = index.get(("survey", statistic.survey))
    return survey.answered if isinstance(survey, Survey) else None


def most(percent: Decimal, base: int) -> Decimal:
    """The most people that a percentage of so many can be, as it may have been rounded."""
    exponent = percent.normalize().as_tuple().exponent
    half = Decimal(5).scaleb(min(int(exponent), 0) - 1)
    return (percent + half) * base / 100


def share_of(statistic: Statistic, index: Index) -> tuple[Decimal, int] | None:
    """Its percentage and its base, if readers are told both."""
    base = base_of(statistic, index)
    if statistic.unit != "percent" or statistic.told is None or not base:
        return None
    return statistic.told, base


def _first(text: Text | None) -> str:
    return next(_registers(text), "") if text else ""


def _registers(text: Text) -> Iterator[str]:
    yield from (words for words in (text.full, text.plain, text.youth) if words)
    yield from (line.text for line in text.easy)
