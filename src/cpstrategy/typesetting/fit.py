"""Fit: the largest text with which a document takes no more pages than it may."""

from bisect import bisect_left
from collections.abc import Callable, Sequence

from cpstrategy.typesetting.result import Typeset


def fit(
    typeset_at: Callable[[float], Typeset], sizes: Sequence[float], pages: int
) -> tuple[float, Typeset]:
    """Find the largest of `sizes` that keeps to `pages`, and the document set in it.

    Sizes are in points and fall. As smaller text takes no more pages, half of them go with each
    attempt. If even the last is too large, it is the one that is given back.
    """
    made: dict[float, Typeset] = {}

    def fits(size: float) -> bool:
        made[size] = typeset_at(size)
        return made[size].pages <= pages

    size = sizes[bisect_left(sizes[:-1], True, key=fits)]  # False sorts first.
    return size, made.get(size) or typeset_at(size)
