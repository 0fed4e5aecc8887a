"""Trends: the lines between the dots of a figure and its earlier values, as a style draws them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import atan2, degrees

from markupsafe import Markup

from cpstrategy.document.blocks import Dot

WIDTH, HEIGHT = 8, 2
"""Of the drawing, in letters, as `blocks.css` has them: the slope of a line depends on both."""

_LINE = Markup("left: {}%; bottom: {}%; width: {}%; transform: skewY({}deg)")


def lines(trend: Sequence[Dot]) -> Iterator[Markup]:
    """Where the line from each dot to the next begins, how wide it is and how it slopes."""
    for one, other in pairwise(trend):
        along = other.along - one.along
        slope = degrees(atan2((other.high - one.high) * HEIGHT, along * WIDTH))
        yield _LINE.format(one.along, one.high, round(along, 1), round(-slope, 1))
