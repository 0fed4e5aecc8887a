"""Reckoning: percentages of whole numbers of people."""

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.percentages import (
    Share,
    adds_up,
    decimals,
    is_possible,
    nearest_shares,
    rounds_to,
    share,
)

PLACES = st.integers(0, 3)
WHOLES = st.integers(1, 3000)


@st.composite
def counts_of_wholes(draw: st.DrawFn) -> tuple[int, int]:
    whole = draw(WHOLES)
    return draw(st.integers(0, whole)), whole


@given(counts_of_wholes(), PLACES)
def test_every_count_makes_a_possible_percentage(pair: tuple[int, int], places: int) -> None:
    """What k of n people are, rounded half up or half even, is possible of n people."""
    count, whole = pair
    half_up = share(count, whole, places)
    exact = Decimal(count * 100 * 10**places) / whole
    half_even = exact.quantize(Decimal(1), ROUND_HALF_EVEN) / 10**places
    half_even = half_even.quantize(Decimal(1).scaleb(-places))
    assert decimals(half_up) == decimals(half_even) == places
    for percent in (half_up, half_even):
        assert rounds_to(count, whole, percent)
        assert is_possible(percent, whole)


@given(st.integers(0, 100_000), PLACES, st.integers(1, 300))
def test_an_impossible_percentage_is_that_of_no_count(n: int, places: int, whole: int) -> None:
    """A percentage is possible exactly if one of all counts rounds to it."""
    percent = Decimal(n).scaleb(-places)
    tried = any(rounds_to(count, whole, percent) for count in range(whole + 1))
    assert is_possible(percent, whole) == tried


@given(st.integers(0, 100_000), PLACES, WHOLES)
def test_the_nearest_shares_are_possible_and_on_either_side(n: int, places: int, w: int) -> None:
    """The shares offered instead are possible, and no other share is between them."""
    percent = Decimal(n).scaleb(-places)
    offered = nearest_shares(percent, w)
    assert all(is_possible(one.percent, w) for one in offered)
    assert all(share(one.people, w, places) == one.percent for one in offered)
    first, last = offered[0].people, offered[-1].people
    assert last - first in {0, 1}
    exact = Fraction(percent) * w / 100
    assert first <= exact
    assert exact < last or last == w


@given(st.lists(st.integers(0, 500), min_size=1, max_size=8).filter(sum), PLACES)
def test_rounded_parts_of_a_whole_add_up(counts: list[int], places: int) -> None:
    """However a whole is divided, the rounded percentages of its parts pass."""
    assert adds_up([share(count, sum(counts), places) for count in counts], Decimal(100))


@pytest.mark.parametrize(
    ("percent", "whole", "possible"),
    [
        ("47", 27, False),
        ("3", 27, False),
        ("58", 27, False),
        ("48", 27, True),
        ("48.0", 27, False),
        ("48.1", 27, True),
        ("0", 27, True),
        ("100", 27, True),
        ("101", 27, False),
        ("7", 708, True),
        ("99.7", 1200, True),
        ("99.7", 300, True),
        ("99.7", 200, False),
        # An eighth of 12.5 % may be rounded up or to the even side.
        ("12", 8, True),
        ("13", 8, True),
        ("14", 8, False),
    ],
)
def test_what_is_possible(percent: str, whole: int, possible: bool) -> None:
    """Figures of real strategies, and the ends of the scale."""
    assert is_possible(Decimal(percent), whole) is possible


def test_shares_nearest_to_a_slip() -> None:
    """For 47% of 27 people, 12 and 13 people are offered; above 100 only all of them."""
    offered = nearest_shares(Decimal(47), 27)
    assert offered == (Share(12, Decimal(44)), Share(13, Decimal(48)))
    assert nearest_shares(Decimal(120), 27) == (Share(27, Decimal(100)),)


@pytest.mark.parametrize(
    ("parts", "fit"),
    [
        ("57 43", True),
        ("33 33 33", True),
        ("33.3 33.3 33.3", True),
        ("50 49", False),
        ("51 50", True),
        ("50 48", False),
        ("47 3", False),
        ("60 41 2", False),
        ("49.9 49.9", False),
    ],
)
def test_parts_of_a_hundred(parts: str, fit: bool) -> None:
    """Parts may miss 100 by what rounding each of them can do, and by no more."""
    assert adds_up([Decimal(part) for part in parts.split()], Decimal(100)) is fit


def test_a_tolerance_is_allowed_besides_rounding() -> None:
    """A council may allow for more than rounding."""
    parts = [Decimal(50), Decimal(48)]
    assert adds_up(parts, Decimal(100), Decimal(2))
    assert not adds_up(parts, Decimal(101), Decimal(2))
