"""Cover foot: how much of a printed cover the facts, the logos and the credit take."""

from cpstrategy.document.document import Document
from cpstrategy.document.paper import millimetres, room
from cpstrategy.text.widths import lines

SCALE = 1.15
"""The text of a cover against running text."""
_TEXT = 4.2
"""Running text of 12 points, in millimetres."""
_LINE, _EDITION, _LOGO, _MARK = 1.4, 1.9, 7.5, 4.0
"""Ems of the text of a cover: a line, the name of the edition, the logo, those of partners."""
_EDGES = 4.2
"""What themes put around it."""
_MARK_WIDTH = 11


def em(document: Document) -> float:
    """The size of the text of a cover, in millimetres."""
    return (millimetres(document.page.font_size) or _TEXT) * SCALE


def foot_height(document: Document) -> float:
    """The height of the foot below a picture, in millimetres: partners stand beside the facts."""
    width = room(document.page)[0] / em(document) - _EDGES
    credit = document.art.credit if document.art else ""
    told = max(_facts(document), _partners(document, width / 2)) + lines(credit, width) * _LINE
    return (told + _EDGES) * em(document)


def partners_height(document: Document) -> float:
    """What partners take below the facts where there is no picture, in ems."""
    width = room(document.page)[0] / em(document) - _EDGES
    return _partners(document, width) + bool(document.partners)


def _facts(document: Document) -> float:
    shown, imprint = document.cover, document.imprint
    count = bool(document.period and shown.period) + bool(shown.status or imprint.is_draft)
    return _EDITION + count * _LINE + (_LOGO if document.look.logo else 0.0)


def _partners(document: Document, width: float) -> float:
    """A line that leads to them, their names, and logos side by side."""
    partners = document.partners
    if not partners:
        return 0.0
    names = "     ".join(one.name for one in partners if not one.logo)
    logos = sum(bool(one.logo) for one in partners)
    rows = -(-logos // max(int(width // _MARK_WIDTH), 1))
    return (1 + lines(names, width, bold=True)) * _LINE + rows * _MARK
