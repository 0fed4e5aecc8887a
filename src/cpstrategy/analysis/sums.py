"""Sums: what whole numbers can be of which it is known between which ends some sums of them lie."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

ENDLESS = 10**18
"""More than any figure can be."""
UNBOUND = 10**30
"""More than any sum of figures can be."""
MOST_TRIES = 80
_ROUNDS, _MOST_VALUES = 20, 120


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
        changes = [_narrows(narrow, one) for one in sums]
        if None in changes:
            return None
        if not any(changes):
            break
    return narrow


def possible(
    number: int, numbers: Sequence[Ends], sums: Sequence[Sum], tries: int = MOST_TRIES
) -> Sequence[int]:
    """All that one of the numbers can be; what some tries cannot exclude is among them."""
    narrow = narrowed(numbers, sums)
    if narrow is None:
        return ()
    low, high = narrow[number]
    if high - low >= _MOST_VALUES:
        return range(low, high + 1)

    def fits(value: int) -> bool:
        return _fits(number, value, narrow, sums, tries)

    if tries >= MOST_TRIES or any(abs(factor) != 1 for one in sums for factor, _ in one.terms):
        return [value for value in range(low, high + 1) if fits(value)]
    # Where nothing is counted more than once, what lies between two that fit most often does too.
    first = next(filter(fits, range(low, high + 1)), None)
    if first is None:
        return ()
    return range(first, next(filter(fits, range(high, first, -1)), first) + 1)


def _fits(
    number: int, value: int, numbers: Sequence[Ends], sums: Sequence[Sum], tries: int
) -> bool:
    """Whether there are numbers that fit all sums if one of them is a certain value."""
    start = list(numbers)
    start[number] = Ends(value, value)
    waiting = [start]
    for _ in range(tries):
        if not waiting:
            return False
        narrow = narrowed(waiting.pop(), sums)
        if narrow is not None:
            if all(_holds(narrow, one) for one in sums):
                return True
            waiting += _cases(narrow)
    return True


def _cases(numbers: list[Ends]) -> Iterator[list[Ends]]:
    """The number that can be fewest is above, below or at its middle, which is tried first."""
    widths = ((ends.high - ends.low, place) for place, ends in enumerate(numbers))
    _, place = min(pair for pair in widths if pair[0] > 0)
    low, high = numbers[place]
    middle = (low + high) // 2
    for ends in (Ends(middle + 1, high), Ends(low, middle - 1), Ends(middle, middle)):
        if ends.low <= ends.high:
            case = list(numbers)
            case[place] = ends
            yield case


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


def _narrows(numbers: list[Ends], one: Sum) -> bool | None:
    """Narrow the numbers of one sum, and say whether any was; nothing if none fit."""
    low, high = _reach(numbers, one)
    if high < one.ends.low or low > one.ends.high:
        return None
    changed = False
    for factor, place in one.terms:
        ends = numbers[place]
        own = _times(ends, factor)
        # What is left for this number if all others are as high, and as low, as they can be.
        least, most = _divided(
            one.ends.low - high + own.high, one.ends.high - low + own.low, factor
        )
        if least > ends.low or most < ends.high:
            narrow = Ends(max(ends.low, least), min(ends.high, most))
            if narrow.low > narrow.high:
                return None
            numbers[place], now, changed = narrow, _times(narrow, factor), True
            low, high = low + now.low - own.low, high + now.high - own.high
    return changed


def _divided(least: int, most: int, factor: int) -> Ends:
    """The whole numbers that, so many times, lie between two ends."""
    low, high = (least, most) if factor > 0 else (-most, -least)
    return Ends(-(-low // abs(factor)), high // abs(factor))
