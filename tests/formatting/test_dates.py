"""Dates: as exact as they are known, in words that a screen reader says well."""

from calendar import month_name

import pytest

from cpstrategy.formatting.dates import iso, tell_moment, tell_period
from cpstrategy.model.time import Moment, Period, parse_moment


@pytest.mark.parametrize(
    ("written", "told"),
    [("2023", "2023"), ("2023-09", "September 2023"), ("2023-09-05", "5 September 2023")],
)
def test_dates_are_told_as_exactly_as_they_are_known(written: str, told: str) -> None:
    """A year stays a year, a month is named, and a day has no nought before it."""
    moment = parse_moment(written)
    assert tell_moment(moment) == told
    assert iso(moment) == written


@pytest.mark.parametrize("month", range(1, 13))
def test_every_month_has_its_name(month: int) -> None:
    """As the calendar has it."""
    assert tell_moment(Moment(2024, month)) == f"{month_name[month]} 2024"


def test_a_year_has_four_figures_for_machines() -> None:
    """Also one that no council will ever write."""
    assert iso(Moment(812, 3, 4)) == "0812-03-04"


@pytest.mark.parametrize(
    ("period", "told"),
    [
        ({"from": "2023", "to": "2025"}, "2023 to 2025"),
        ({"from": "2023-04", "to": "2024-03"}, "April 2023 to March 2024"),
        ({"from": "2023", "to": "2023"}, "2023"),
        ({"from": "2022", "to": "2023", "name": "academic year 2022/23"}, "academic year 2022/23"),
    ],
)
def test_periods_are_told_without_a_dash(period: dict[str, str], told: str) -> None:
    """A period has both its ends, one date if they are the same, or its own name."""
    assert tell_period(Period.model_validate(period)) == told
