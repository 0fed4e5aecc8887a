"""Suggestions: numbers and dates as officers write them, and what they are told to write."""

import pytest

from cpstrategy.load.fields import Field
from cpstrategy.load.hints import number_hint
from cpstrategy.load.suggestions import date_hint, date_meant
from cpstrategy.model.time import is_moment

STATISTIC = Field("value", ("value", "unit", "withheld"))
ACTION = Field("percent", ("percent", "due"))


@pytest.mark.parametrize(
    ("written", "hint"),
    [
        ("1,708", "write `1708`"),
        ("98 %", "write `98`; `unit: percent` adds the sign"),
        ("£1,200.50", "write `1200.50`; `unit: pounds` adds the sign"),
        ("£1.2m", "write `1200000`; `unit: pounds` adds the sign"),
        ("1.2 million", "write `1200000`"),
        ("£350k", "write `350000`; `unit: pounds` adds the sign"),
        ("1.200", "write `1200`"),
        ("1 in 9", "write `11.1`; `unit: percent` adds the sign"),
        ("30 of 60", "write `50`; `unit: percent` adds the sign"),
        ("about 700", ""),
        ("", ""),
        ("7-8", ""),
    ],
)
def test_numbers_with_signs_are_understood(written: str, hint: str) -> None:
    """Commas and signs are taken away; what is no number is not guessed."""
    assert number_hint(written, STATISTIC) == hint


def test_parts_of_people_are_not_offered() -> None:
    """Where a whole number is wanted, one with a point is no hint."""
    assert number_hint("1,708", ACTION, whole=True) == "write `1708`"
    assert number_hint("12.5", ACTION, whole=True) == ""


def test_a_unit_is_offered_only_where_there_is_one() -> None:
    """An action's percentage has no unit of its own."""
    assert number_hint("80%", ACTION, whole=True) == "write `80`"


def test_marks_of_a_word_processor_are_no_part_of_a_number() -> None:
    """The number is offered without them."""
    assert number_hint("“312”", STATISTIC) == "write `312`"


@pytest.mark.parametrize(
    ("written", "reason"),
    [
        *(("c", "small"), ("*", "small"), ("x", "not-available"), ("z", "not-applicable")),
        *(
            ("Secondary suppression", "secondary"),
            ("low", "low"),
            ("k", "low"),
            ("u", "unreliable"),
            ("TBC", "not-yet"),
        ),
        *(("fewer than 5", "5"), ("<5", "5"), ("under 10", "10")),
    ],
)
def test_a_hidden_number_is_never_asked_for(written: str, reason: str) -> None:
    """What stands for a number that is not told is withheld, or left out where it cannot be."""
    assert number_hint(written, STATISTIC) == f"delete this line and write `withheld: {reason}`"
    assert "left out" in number_hint(written, Field("value", ("value", "date")))


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
        ("31.3.26", "write `2026-03-31`"),
        ("07.02.22", "write `2022-02-07`"),
        ("26 November 2025", "write `2025-11-26`"),
        ("Friday 26th of November 2025", "write `2025-11-26`"),
        ("November 26, 2025", "write `2025-11-26`"),
        ("by end of March 2026", "write `2026-03`"),
        ("2026-03-31T00:00:00.000Z", "write `2026-03-31`"),
        ("2026-03-31 09:30", "write `2026-03-31`"),
        ("autumn 2023", "write the month, as in `2023-11`"),
        ("soon", ""),
        ("2022/23", "write a day, or the month in which it ended: `2023-03`"),
        ("31.2.26", ""),
    ],
)
def test_dates_are_read_as_in_britain(written: str, hint: str) -> None:
    """The day comes before the month; what is no date is not guessed."""
    assert date_hint(written) == hint


def test_a_quarter_or_a_term_is_offered_where_one_can_stand() -> None:
    """Without its year a quarter is told of the financial year, which is what councils count in."""
    assert date_hint("Q3 2025", may_be_season=True).startswith("write `Q3 2025/26`")
    assert date_hint("autumn 2025", may_be_season=True).startswith("write `autumn term 2025`")


@pytest.mark.parametrize("written", ["31.3.26", "26 November 2025", "2026-03-31T00:00:00.000Z"])
def test_what_is_put_in_is_a_date(written: str) -> None:
    """`--fix` writes no more than what can be read."""
    assert is_moment(date_meant(written))
