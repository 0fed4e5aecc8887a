"""Dates: moments and periods in house style."""

from cpstrategy.model.time import Moment, Period
from cpstrategy.text.catalogue import WORDS, Catalogue
from cpstrategy.text.locales import tell_date


def tell_moment(moment: Moment, words: Catalogue = WORDS) -> str:
    """`30 September 2023`, `September 2023` or `2023`, as exact as it is known; or its name."""
    if moment.name:
        return moment.name
    return tell_date(words.language, moment.year, moment.month or 0, moment.day or 0)


def tell_period(period: Period, words: Catalogue = WORDS) -> str:
    """The period's own name, or `2023 to 2025`; one date if both ends are the same.

    A screen reader says "to"; it does not say a dash.
    """
    return period.name or tell_dates(period, words)


def tell_whole_period(period: Period, words: Catalogue = WORDS) -> str:
    """The period's name with the dates that it stands for, `the year 2023/24 (… to …)`."""
    dates = tell_dates(period, words)
    return words.fill("named-time", name=period.name, dates=dates) if period.name else dates


def tell_dates(period: Period, words: Catalogue = WORDS) -> str:
    """Both ends of a period; one date if they are the same."""
    if period.start == period.end or (period.start.name and period.start.name == period.end.name):
        return tell_moment(period.start, words)
    ends = {"start": tell_moment(period.start, words), "end": tell_moment(period.end, words)}
    return words.fill("from-to", **ends)


def iso(moment: Moment) -> str:
    """`2023-09-30`, `2023-09` or `2023`, for machines."""
    parts = [f"{moment.year:04}"]
    parts += [f"{part:02}" for part in (moment.month, moment.day) if part]
    return "-".join(parts)
