"""Cover room: how large the title of a cover can be, so that it fills the width and the page."""

from cpstrategy.document.cover_drawings import cover_drawings
from cpstrategy.document.cover_foot import em, foot_height, partners_height
from cpstrategy.document.document import Document
from cpstrategy.document.paper import room
from cpstrategy.text.short_ends import with_end_held
from cpstrategy.text.widths import lines

_SIZES = tuple(tenth / 10 for tenth in range(64, 14, -1))
"""Sizes of a title against the text of its cover."""
_WIDEST, _LEADING = 0.94, 1.08
"""How much of the width words take at most, and the height of a line of the title."""
_ABOVE, _FOOT = 3.0, 9.0
"""Ems of the text of a cover for what stands above the title, and at the foot."""
_COUNCIL, _AROUND = 1.7, 1.1
"""The line of the council, and what is free above and below a title, against its size."""
_SHAPES = 0.38
"""As much of the page is left at its foot for the shapes of themes."""
_PICTURE = 0.36
"""As much of it is left for a picture."""
_DRAWN = 8.0
"""Ems for a row of drawings."""
_MOTTO = 1.9
"""A motto against the text of its cover, where it is largest."""
_LARGEST_SHARE = 0.52
"""A title has no more of the height of the page."""


def title_size(document: Document) -> float:
    """The largest size of the title, in ems of its cover, with which a cover is one page."""
    width, height = (length / em(document) for length in room(document.page))
    foot = _left_free(document, height)
    left = min(height - _ABOVE - foot - _below(document, width), height * _LARGEST_SHARE)
    fitting = (size for size in _SIZES if _fits(document.title, size, width, left))
    return next(fitting, _SIZES[-1])


def _left_free(document: Document, height: float) -> float:
    """What stands below the words of a cover: a picture and the foot, drawings, or shapes."""
    if document.art:
        return foot_height(document) / em(document) + height * _PICTURE
    foot = _FOOT + partners_height(document)
    return foot if cover_drawings(document) else max(foot, height * _SHAPES)


def words_end(document: Document) -> float:
    """How far the words above the foot of a cover reach from its first line, in millimetres."""
    width, size = room(document.page)[0] / em(document), title_size(document)
    count = lines(with_end_held(document.title), width * _WIDEST / size, bold=True)
    title = (count * _LEADING + _AROUND) * size
    return (_COUNCIL + title + _below(document, width)) * em(document)


def cover_height(document: Document) -> float:
    """The height of a cover between its margins, in millimetres; a hair less than there is."""
    return round(room(document.page)[1] - 0.5, 1)


def _fits(title: str, size: float, width: float, left: float) -> bool:
    has = width * _WIDEST / size
    words = with_end_held(title)
    count = lines(words, has, bold=True)
    whole = all(lines(word, has, bold=True) <= 1 for word in words.split(" "))
    return whole and count * size * _LEADING <= left


def _below(document: Document, width: float) -> float:
    """The height of subtitle and motto, which are larger than the text of a cover."""
    subtitle = lines(document.subtitle, width / 1.5) * 1.5 * 1.3 + 1 if document.subtitle else 0
    motto = lines(document.motto, width * 0.85 / _MOTTO, bold=True) * _MOTTO * 1.3 + 4
    drawn = _DRAWN if cover_drawings(document) else 0
    return subtitle + (motto if document.motto else 0) + drawn
