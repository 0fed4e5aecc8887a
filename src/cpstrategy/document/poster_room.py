"""Poster room: how much of a sheet for a wall a pledge takes in the smallest letters."""

from collections.abc import Mapping
from dataclasses import replace

from cpstrategy.document.blocks import Block, Cards, Items, Part
from cpstrategy.document.document import Document
from cpstrategy.document.passages import inline
from cpstrategy.document.pledge_room import (
    PLEDGE,
    Column,
    beside_title,
    only_pledge,
    own_picture,
    pieces,
)
from cpstrategy.document.promises import only_promises
from cpstrategy.document.room import Letters, ems, height, set_words
from cpstrategy.text.short_ends import with_end_paired

SMALLEST = 11
"""Points: nobody reads less on a wall."""

_PICTURE_WIDTH, _PICTURE = 60, 30
"""Millimetres of a picture beside the title."""
_WHOLE = Column(ems(190, SMALLEST), (0.5, 0.7), 0.5, lead_indent=2.42, lead_below=0.55)
_GROUPED = replace(_WHOLE, inset=(0.0, 0.7), below=1.0, heading_below=1.08, lists=2)
"""Of several lists each has a heading on a ground of its own, and stands in two columns."""


def poster_fills(document: Document) -> Mapping[str, float]:
    """How much of an A4 sheet the pledge takes, with its banner and foot."""
    pledge = only_promises(document)
    only = only_pledge(pledge)
    told = pledge.sections[0].blocks
    promises = _promises(only) if only else height(pieces(told, _WHOLE))
    return {PLEDGE: (promises + _around(pledge, only)) / ems(290, SMALLEST)}


def _promises(only: Part) -> float:
    """Lists stand one below the other, between what leads to them and who signed."""
    blocks = only.blocks
    lists = [block for block in blocks if isinstance(block, Part | Items | Cards)]
    rest = [block for block in blocks if block not in (*lists, own_picture(only))]
    column = _GROUPED if len(lists) > 1 else _WHOLE
    return height(pieces(rest, _WHOLE)) + sum(_list(block, column) for block in lists)


def _list(block: Block, column: Column) -> float:
    if not isinstance(block, Items):
        return height(pieces([block], column))
    above, beside = _WHOLE.inset
    boxed = replace(column, width=column.width - 2 * beside)
    return height(pieces([block], boxed)) + 2 * above


def _around(pledge: Document, only: Part | None) -> float:
    """The banner, the edges of what is below it, and the foot."""
    width, size = _WHOLE.width, SMALLEST
    imprint = pledge.imprint
    title, council = Letters(28 / size, bold=True, leading=1.1), Letters(15 / size, bold=True)
    foot = Letters(12 / size, leading=1.35)
    contact = " · ".join(filter(None, (*imprint.contact, imprint.website)))
    picture = own_picture(only)
    told = (
        *inline((only or pledge.sections[0]).title, width, title),
        *set_words(pledge.council_name, width, council),
        *(set_words(with_end_paired(only.opener), width, Letters(15 / size)) if only else ()),
        *inline(" · ".join(pledge.help_lines), width, replace(foot, bold=True)),
        *inline(contact, width, foot),
        *set_words(pledge.draft_mark, width, foot),
    )
    opener = 2 if only and only.opener else 0
    logo = 24 if pledge.look.logo else 0
    shown = beside_title(picture, ems(_PICTURE_WIDTH, size), ems(_PICTURE, size))
    return height(told) + shown + ems(13 + 2 + 6 + 3 + opener + logo, size)
