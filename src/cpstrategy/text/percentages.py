"""Percentages: which percentages a number of people can make, and whether parts make a whole."""

from collections.abc import Collection
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from math import ceil, floor
from typing import NamedTuple


class Share(NamedTuple):
    """A whole number of people and the percentage that they are of all."""

    people: int
    percent: Decimal


def decimals(number: Decimal) -> int:
    """How many decimals a number is written with: none of 47, one of 47.0."""
    exponent = number.as_tuple().exponent
    return max(-exponent, 0) if isinstance(exponent, int) else 0


def share(count: int, whole: int, places: int = 0) -> Decimal:
    """What percentage a count is of a whole, rounded to some decimals, half up."""
    step = Decimal(1).scaleb(-places)
    steps = Decimal(count * 100 * 10**places) / Decimal(whole)
    return steps.quantize(Decimal(1), ROUND_HALF_UP) * step


def rounds_to(count: int, whole: int, percent: Decimal) -> bool:
    """Whether a count of a whole is a percentage, rounded to its decimals.

    A half may have been rounded up or down: 12.5 may be told as 12, as spreadsheets differ.
    """
    return abs(Fraction(100 * count, whole) - Fraction(percent)) <= _half(decimals(percent))


def is_possible(percent: Decimal, whole: int) -> bool:
    """Whether any whole number of people out of a whole makes a percentage, once rounded.

    This is the GRIM test of Brown and Heathers (*Social Psychological and Personality Science*,
    2017), for percentages.
    """
    half = _half(decimals(percent))
    least = ceil((Fraction(percent) - half) * whole / 100)
    most = floor((Fraction(percent) + half) * whole / 100)
    return max(least, 0) <= min(most, whole)


def nearest_shares(percent: Decimal, whole: int) -> tuple[Share, ...]:
    """The possible shares on either side of a percentage; one if it is outside 0 to 100."""
    below = floor(Fraction(percent) * whole / 100)
    counts = sorted({min(max(count, 0), whole) for count in (below, below + 1)})
    return tuple(Share(count, share(count, whole, decimals(percent))) for count in counts)


def adds_up(parts: Collection[Decimal], whole: Decimal, tolerance: Decimal = Decimal(0)) -> bool:
    """Whether rounded parts can make a whole: each may be wrong by half of its last decimal.

    Halves are rounded up, so all parts together may be so much too many, and not so much too few:
    54% and 45% are not all.
    """
    rounding = sum((_half(decimals(part)) for part in parts), Fraction(0))
    away = Fraction(sum(parts, Decimal(0)) - whole)
    return abs(away) <= Fraction(tolerance) or -rounding < away <= rounding


def _half(places: int) -> Fraction:
    return Fraction(1, 2 * 10**places)
