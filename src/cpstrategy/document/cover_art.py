"""Cover art: where the picture of a printed cover stands, so that no word lies on it."""

from dataclasses import dataclass

from cpstrategy.document.cover_foot import em, foot_height
from cpstrategy.document.cover_room import words_end
from cpstrategy.document.document import Document
from cpstrategy.document.paper import margins, paper, room

_TOP = 0.36
"""It begins this far down the page, or below the words if they are many."""
_BESIDE = 0.46
"""Where an upright one begins, of the width of the page: what stands at the foot is beside it."""
_LEAST = 0.2
_GAP = 1.4
_APART = 6.0
"""Millimetres between the foot and a picture beside it."""


@dataclass(frozen=True, slots=True)
class ArtBox:
    """A place against the area within the margins of a page, in millimetres.

    One that `is_beside` the foot, which has the width `foot`, reaches down to the edge of the page.
    """

    top: float
    left: float
    width: float
    height: float
    foot: float
    is_beside: bool


def art_box(document: Document, is_upright: bool) -> ArtBox:
    """Across the page above its foot, or beside the foot if it is upright or has no room above."""
    wide, high = paper(document.page.size)
    above, _, _, left = margins(document.page)
    top = max(high * _TOP, above + words_end(document) + _GAP * em(document))
    foot = above + room(document.page)[1] - foot_height(document)
    is_beside = is_upright or wide > high or foot - top < high * _LEAST
    start, end = (wide * _BESIDE, high) if is_beside else (0.0, foot)
    return ArtBox(
        round(top - above, 1),
        round(start - left, 1),
        round(wide - start, 1),
        round(max(end - top, 0.0), 1),
        round(start - left - _APART if is_beside else room(document.page)[0], 1),
        is_beside,
    )
