"""Meant: numbers and dates as officers write them, and what they are told to write."""

import pytest

from cpstrategy.load.suggestions import date_hint, number_hint


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("1,708", "write `1708`"),
        ("98 %", "write `98`; `unit: percent` adds the sign"),
        ("£1,200.50", "write `1200.50`; `unit: pounds` adds the sign"),
        ("about 700", ""),
        ("", ""),
        ("7-8", ""),
    ],
)
def test_numbers_with_signs_are_understood(written: str, hint: str) -> None:
    """Commas and signs are taken away; what is no number is not guessed."""
    assert number_hint(written) == hint


def test_parts_of_people_are_not_offered() -> None:
    """Where a whole number is wanted, one with a point is no hint."""
    assert number_hint("1,708", whole=True) == "write `1708`"
    assert number_hint("12.5", whole=True) == ""


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("30/09/2023", "write `2023-09-30`"),
        ("3.9.2023", "write `2023-09-03`"),
        ("30 September 2023", "write `2023-09-30`"),
        ("1st Sept. 2023", "write `2023-09-01`"),
        ("September 2023", "write `2023-09`"),
        ("2023/9", "write `2023-09`"),
        ("2023-9-3", "write `2023-09-03`"),
        ("autumn 2023", ""),
        ("soon", ""),
        ("2022/23", ""),
    ],
)
def test_dates_are_read_as_in_britain(written: str, hint: str) -> None:
    """The day comes before the month; what is no date is not guessed."""
    assert date_hint(written) == hint
