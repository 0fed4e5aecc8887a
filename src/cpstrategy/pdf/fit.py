"""Fit: the largest text with which a document takes no more pages than it may."""

import re
from collections.abc import Callable, Mapping, Sequence
from math import sqrt

from cpstrategy.pdf.result import PagedDocument
from cpstrategy.pdf.typeset import lay_out
from cpstrategy.text.normal_form import single_spaced

_ESTIMATES = 4
"""After so many attempts the rest is halved, so that no document makes the search long."""

_LEAST = 0.05
"""As much of a page is full at least: a nearly empty one leads to expect no huge letters."""

_SMALLER = 0.9
"""How much smaller to be when all that is known is that a size was too large."""

_CROWDED = 2
"""No text is set so close that so many times the letters expected have room."""


def fit(
    html_at: Callable[[float], str],
    assets: Mapping[str, bytes],
    sizes: Sequence[float],
    pages: int,
    room: float,
) -> tuple[float, PagedDocument | None]:
    """Find the largest of `sizes` that keeps to `pages`, and the document laid out in it, if any.

    Sizes are in points and fall; `room` is how many letters of one point might have room. As
    smaller text takes no more pages, each attempt rules out all sizes on one side of it. The first
    is guessed from the length of the text, and each further one from what the last one left free.
    If even the smallest is too large, it is given back without a document: at once where the text
    is far too long, as it can take for ever to lay that out in columns that shall not break.
    """
    largest, smallest = 0, len(sizes) - 1
    filled = crowding(html_at(sizes[smallest]), sizes[smallest], room)
    if filled > _CROWDED:
        return sizes[smallest], None
    expected, attempts = sizes[smallest] / sqrt(filled), 0
    document: PagedDocument | None = None
    while largest < smallest + (document is None):
        middle = (largest + smallest) // 2
        likely = _at_most(expected, sizes) if attempts < _ESTIMATES else middle
        at = max(min(likely, smallest - (document is not None)), largest)
        laid = lay_out(html_at(sizes[at]), assets, pages)
        attempts += 1
        if laid is None:
            largest, expected = at + 1, sizes[at] * _SMALLER
        else:
            document, smallest = laid, at
            expected = sizes[at] / sqrt(max(laid.last_page, _LEAST))
    return sizes[smallest], document


def crowding(html: str, size: float, room: float) -> float:
    """How much of its room the text of a page takes, more or less: all of it if this is 1."""
    body = re.sub(r"<[^<>]*>", "", html[html.find("<body") :])
    return max(len(single_spaced(body)), 1) * size**2 / room


def _at_most(size: float, sizes: Sequence[float]) -> int:
    """The place of the largest that is not above `size`; the last if all are."""
    return next((at for at, candidate in enumerate(sizes) if candidate <= size), len(sizes) - 1)
