"""Frequencies: what words for how often come to."""

from fractions import Fraction

import pytest

from cpstrategy.text.frequencies import frequencies, frequency


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("weekly", 52),
        ("Every week", 52),
        ("once a week", 52),
        ("every Tuesday", 52),
        ("on a weekly basis", 52),
        ("twice a week", 104),
        ("fortnightly", 26),
        ("every fortnight", 26),
        ("every two weeks", 26),
        ("every other week", 26),
        ("every 2 weeks on Tuesdays", 26),
        ("each month", 12),
        ("every two months", 6),
        ("every six weeks", Fraction(52, 6)),
        ("quarterly", 4),
        ("four times a year", 4),
        ("4 times per year", 4),
        ("every three months", 4),
        ("termly", 3),
        ("half-termly", 6),
        ("every half term", 6),
        ("annually", 1),
        ("twice a year, which is every six months", 2),
        ("daily", 364),
        ("daıly", 364),
        ("sİx times a year", 6),
        ("bi-weekly", None),
        ("biweekly", None),
        ("bi-monthly", None),
        ("weekly or fortnightly", None),
        ("whenever members wish", None),
        ("every few years", None),
        ("every 0 weeks", 52),
    ],
)
def test_how_often(words: str, times: int | Fraction | None) -> None:
    """Different words for the same are the same; what is unclear is nothing."""
    assert frequency(words) == times


def test_place() -> None:
    """Each frequency has its place in the text."""
    text = "It meets weekly, and each month with us."
    assert [text[one.start : one.end] for one in frequencies(text)] == ["weekly", "each month"]
