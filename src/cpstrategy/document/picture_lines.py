"""Picture lines: how much room words take in a picture for social media, and how they fill it."""

from collections.abc import Sequence

from cpstrategy.text.plain_text import plain_text
from cpstrategy.text.short_ends import with_end_held
from cpstrategy.text.widths import lines

WIDTH = 1080
LEADING = 1.2
TITLES = (84, 76, 68, 60, 52)
_MARGIN = 72
BELOW = 30
"""Pixels that are free below the last row."""
_ROW = 0.9
"""Around a row, in ems."""
_STRETCH = 1.1
"""Ems that a row has besides, at most: what is left is not shared out without end."""
_COUNTS = range(240, 104, -8)
"""Sizes of the number of promises; the smallest has always room."""
_SMALLEST = 104
_ABOVE, _CLOSE = 0.4, 1.1
"""Ems above the number of promises, and its leading."""


def lines_at(words: str, size: int, *, beside: float = 0.0, bold: bool = False) -> int:
    """In how many lines words stand at a size in pixels, with `beside` ems next to them."""
    room = (WIDTH - 2 * _MARGIN) / size - beside
    return lines(with_end_held(plain_text(words)), room, bold=bold)


def title_size(title: str) -> int:
    """The largest size of a title with which it has three lines."""
    return next((size for size in TITLES if lines_at(title, size, bold=True) <= 3), TITLES[-1])


def rows_high(rows: Sequence[str], size: int) -> float:
    """How high rows are in pixels, with their grounds."""
    taken = (lines_at(row, size, beside=2.2, bold=True) * LEADING + _ROW for row in rows)
    return sum(taken) * size


def stretch(room: float, taken: float, rows: int, size: int) -> int:
    """Pixels above and below the words of each row, so that rows fill the picture."""
    left = room - taken
    # Who sets the page asks for what is below the words of the last row twice.
    return int(min(left / (2 * rows), (left + BELOW) / (2 * rows + 1), _STRETCH * size / 2))


def count_size(counted: str, room: float) -> int:
    """The largest size of the number of promises with which no word of it is broken."""
    return next((size for size in _COUNTS if _fits(counted, size, room)), _SMALLEST)


def _fits(counted: str, size: int, room: float) -> bool:
    whole = all(lines_at(word, size, bold=True) == 1 for word in counted.split())
    high = (lines_at(counted, size, bold=True) * _CLOSE + _ABOVE) * size
    return whole and high <= room
