"""Sums: what whole numbers can be of which it is known between which ends some sums of them lie."""

from collections.abc import Sequence
from typing import NamedTuple

ENDLESS = 10**18
"""More than any figure can be."""
UNBOUND = 10**30
"""More than any sum of figures can be."""
_ROUNDS, _TRIES, _MOST_VALUES = 20, 80, 120


class Ends(NamedTuple):
    """The least and the most that a number, or a sum, can be."""

    low: int
    high: int

    @property
    def is_one(self) -> bool:
        """Whether it can be one number only."""
        return self.low == self.high


class Sum(NamedTuple):
    """Numbers, by their places, each so many times, that come to something between two ends."""

    terms: tuple[tuple[int, int], ...]
    ends: Ends


def narrowed(numbers: Sequence[Ends], sums: Sequence[Sum]) -> list[Ends] | None:
    """Bring the ends of each number together as each sum allows; nothing if no numbers fit."""
    narrow = list(numbers)
    for _ in range(_ROUNDS):
        before = tuple(narrow)
        if not all(_narrows(narrow, one) for one in sums):
            return None
        if tuple(narrow) == before:
            break
    return narrow


def possible(number: int, numbers: Sequence[Ends], sums: Sequence[Sum]) -> Sequence[int]:
    """All that one of the numbers can be; what cannot be excluded in some steps is among them."""
    narrow = narrowed(numbers, sums)
    if narrow is None:
        return ()
    ends = narrow[number]
    values = range(ends.low, ends.high + 1)
    if ends.high - ends.low >= _MOST_VALUES:
        return values
    return [value for value in values if _fits(number, value, narrow, sums)]


def _fits(number: int, value: int, numbers: Sequence[Ends], sums: Sequence[Sum]) -> bool:
    """Whether there are numbers that fit all sums if one of them is a certain value."""
    start = list(numbers)
    start[number] = Ends(value, value)
    waiting = [start]
    for _ in range(_TRIES):
        if not waiting:
            return False
        narrow = narrowed(waiting.pop(), sums)
        if narrow is not None:
            if all(_holds(narrow, one) for one in sums):
                return True
            waiting += _halves(narrow)
    return True


def _halves(numbers: list[Ends]) -> list[list[Ends]]:
    """Two cases: the number that can be fewest is in the lower or in the upper half."""
    widths = ((ends.high - ends.low, place) for place, ends in enumerate(numbers))
    _, place = min(pair for pair in widths if pair[0] > 0)
    low, high = numbers[place]
    middle = (low + high) // 2
    upper, lower = list(numbers), list(numbers)
    upper[place], lower[place] = Ends(middle + 1, high), Ends(low, middle)
    return [upper, lower]


def _holds(numbers: Sequence[Ends], one: Sum) -> bool:
    """Whether a sum is kept whatever the numbers are."""
    low, high = _reach(numbers, one)
    return one.ends.low <= low and high <= one.ends.high


def _reach(numbers: Sequence[Ends], one: Sum) -> Ends:
    """The least and the most that a sum can come to."""
    reaches = [_times(numbers[place], factor) for factor, place in one.terms]
    return Ends(sum(reach.low for reach in reaches), sum(reach.high for reach in reaches))


def _times(ends: Ends, factor: int) -> Ends:
    low, high = factor * ends.low, factor * ends.high
    return Ends(low, high) if factor > 0 else Ends(high, low)


def _narrows(numbers: list[Ends], one: Sum) -> bool:
    """Narrow the numbers of one sum; false if none fit."""
    reach = _reach(numbers, one)
    if reach.high < one.ends.low or reach.low > one.ends.high:
        return False
    for factor, place in one.terms:
        own = _times(numbers[place], factor)
        # What is left for this number if all others are as high, and as low, as they can be.
        least = one.ends.low - (reach.high - own.high)
        most = one.ends.high - (reach.low - own.low)
        low, high = _divided(least, most, factor)
        ends = Ends(max(numbers[place].low, low), min(numbers[place].high, high))
        if ends.low > ends.high:
            return False
        if ends != numbers[place]:
            numbers[place] = ends
            now = _times(ends, factor)
            reach = Ends(reach.low + now.low - own.low, reach.high + now.high - own.high)
    return True


def _divided(least: int, most: int, factor: int) -> Ends:
    """The whole numbers that, so many times, lie between two ends."""
    low, high = (least, most) if factor > 0 else (-most, -least)
    return Ends(-(-low // abs(factor)), high // abs(factor))
