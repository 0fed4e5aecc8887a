"""Days: how many a month has, and on which day of the week one falls."""

from cpstrategy.text.lists.calendar import WEEKDAYS

_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def days_in(year: int, month: int) -> int:
    """How many days a month has."""
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 29 if month == 2 and leap else _DAYS[month - 1]


def weekday(year: int, month: int, day: int) -> str:
    """The name of a day's weekday, by Zeller's congruence."""
    # A year of his begins with March.
    before = year - (month < 3)
    shifted = month + 12 if month < 3 else month
    leaps = before // 4 - before // 100 + before // 400
    return WEEKDAYS[(day + 13 * (shifted + 1) // 5 + before + leaps - 2) % 7]
