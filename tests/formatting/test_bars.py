"""Bars: as long as words say, whole as far as they are sure, and none where nothing is told."""

from decimal import Decimal

import pytest

from cpstrategy.formatting.bars import bar_lengths
from cpstrategy.formatting.figures import tell_alone
from cpstrategy.model.text import Register

from .test_figures import REGISTERS, statistic


@pytest.mark.parametrize(
    ("value", "unit", "share"),
    [
        ("50", "percent", 50.0),
        ("99.5", "percent", 99.5),
        ("150", "percent", 100.0),
        ("30", "count", 37.5),
        ("10", "count", 12.5),
        ("0", "count", 0.0),
    ],
)
def test_bars_show_percentages_as_they_are_and_counts_beside_the_longest(
    value: str, unit: str, share: float
) -> None:
    """No bar is longer than all of it, and what is exact may go no further."""
    one = statistic(value=value, unit=unit)
    assert bar_lengths(one, [one, statistic(value="80", unit=unit)]) == (share, share)


def test_bars_of_nothing_are_empty() -> None:
    """Where every count is nought there is no longest bar to divide by."""
    nothing = statistic(value="0")
    assert bar_lengths(nothing, [nothing]) == bar_lengths(nothing, []) == (0, 0)


@pytest.mark.parametrize("register", REGISTERS)
def test_equal_words_have_equal_bars(register: Register) -> None:
    """Bars are as long as their words say, and longer words of more are never shorter bars."""
    tenths = [statistic(value=str(Decimal(n) / 10), unit="percent") for n in range(1001)]
    told = [(tell_alone(one, register), bar_lengths(one, [one], register)) for one in tenths]
    assert len(dict(told)) == len(set(told))
    lengths = [length for _, (length, _) in told]
    assert lengths == sorted(lengths)
    assert (lengths[0], lengths[-1]) == (0, 100)


@pytest.mark.parametrize(
    ("label", "unit", "told", "lengths"),
    [
        ("or more of them", "percent", "60% or more", (60, 100)),
        ("or over", "percent", "60% or over", (60, 100)),
        ("or less of them", "percent", "60% or less", (0, 60)),
        ("or more homes", "count", "60 or more", (60, 100)),
        ("or fewer homes", "count", "60 or fewer", (0, 60)),
        ("orders", "count", "60", (60, 60)),
    ],
)
def test_a_limit_is_told_as_one_and_its_bar_is_open(
    label: str, unit: str, told: str, lengths: tuple[float, float]
) -> None:
    """The least goes on to the end of the chart, and of the most nothing is sure."""
    one = statistic(value="60", unit=unit, label=label)
    assert tell_alone(one) == told
    assert bar_lengths(one, [one, statistic(value="100", unit=unit)]) == lengths


def test_the_longest_bar_has_room_to_go_on() -> None:
    """Where the longest is the least that it can be, there is something beyond it to show."""
    one = statistic(value="60", label="or more homes")
    assert bar_lengths(one, [one]) == (80, 100)


@pytest.mark.parametrize("register", REGISTERS)
def test_a_limit_can_be_read_in_every_register(register: Register) -> None:
    """Easy words have a pause before it, because they are no number."""
    words = tell_alone(statistic(value="67", unit="percent", label="or more of them"), register)
    expected = {
        "full": "67% or more",
        "plain": "67% (about 2 in 3) or more",
        "youth": "about 2 in 3 or more",
        "easy": "more than half, or more",
    }
    assert words == expected[register]


def test_a_small_number_may_be_all_below_its_limit() -> None:
    """Of fewer than ten none is sure and nine are possible, whatever the number is."""
    few, many = statistic(value="7", withheld="10"), statistic(value="18")
    assert bar_lengths(few, [few, many]) == (0, 50)
    assert bar_lengths(many, [few, many]) == (100, 100)


def test_what_is_not_told_has_no_bar() -> None:
    """A reason is no number, nor is a share that is withheld, and neither changes another bar."""
    hidden = statistic(value="90", withheld="not-available")
    assert bar_lengths(hidden, [hidden, statistic(value="18")]) == (0, 0)
    share = statistic(value="90", unit="percent", withheld="small")
    assert bar_lengths(share, [share]) == (0, 0)
