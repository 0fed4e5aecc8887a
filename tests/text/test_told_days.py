"""Told days: what says of which time a sentence is."""

import pytest

from cpstrategy.text.told_days import (
    is_told_before,
    tell_other_figures,
    tell_other_times,
    tells_a_day,
)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("In April 2024 we had", True),
        ("throughout 2019-20 it went on", True),
        ("During the financial year 2024/25", True),
        ("the Children Act 1989", False),
        ("our strategy 2023 to 2026", False),
        ("Room 2024", False),
    ],
)
def test_a_time_is_told_by_month_or_preposition(words: str, told: bool) -> None:
    """An Act's year, or a title's, is not when something was."""
    assert tells_a_day(words) is told


def test_a_list_has_the_time_of_its_lead_in() -> None:
    """A paragraph before, which leads to nothing, tells nothing of what follows."""
    led, apart = "In April 2024 we:\n\n- had 9%", "In April 2024 we moved.\n\nWe had"
    assert is_told_before(led, len(led))
    assert not is_told_before(apart, len(apart))


@pytest.mark.parametrize(
    ("first", "second", "other"),
    [
        ("In 2014/15 it was 11%", "In 2015/16 it was 9%", True),
        ("437 children were in care", "438 children were in care", True),
        ("to the end of May", "to the end of August", True),
        ("55% is the target at 19", "SCC/033(f) is the target at 19", False),
        ("We met 12 partners", "We met 12 partners in June", False),
    ],
)
def test_each_tells_its_own(first: str, second: str, other: bool) -> None:
    """Both tell something of one kind, and not the same."""
    assert tell_other_figures(first, second) is other


def test_numbers_of_headings_are_no_times() -> None:
    """Two numbered headings may stand over the same event."""
    assert not tell_other_times("1. Homes", "2. Health")
    assert tell_other_times("May 2025", "August 2025")
