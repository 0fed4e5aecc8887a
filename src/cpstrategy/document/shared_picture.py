"""Shared picture: what a picture for social media says of a pledge, in letters for a telephone."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from cpstrategy.document.blocks import NOTHING, Block, Cards, Items, Markdown, Part, Prose, Stem
from cpstrategy.document.document import Document
from cpstrategy.document.picture_lines import (
    BELOW,
    LEADING,
    WIDTH,
    count_size,
    lines_at,
    rows_high,
    stretch,
    title_size,
)
from cpstrategy.document.pledge_room import TITLE, only_pledge
from cpstrategy.document.promises import only_promises
from cpstrategy.text.catalogue import unmarked
from cpstrategy.text.plain_text import plain_text
from cpstrategy.text.short_ends import with_end_paired

SQUARE = 1080
PORTRAIT = 1350
"""How high the pictures are that there are, in pixels."""

SIZES = (84, 76, 70, 64, 60, 56, 52, 48, 44, 40)
"""Sizes of letters in pixels: 40 are 14 where a telephone shows the picture 390 wide."""

_TEXT = 40
_EDGES = 60 + 44 + 8 + 12 + 40 + BELOW
"""Pixels above and below what is said, as the style sheet has them."""
_ABOVE_DRAFT = 0.25
"""Lines between what is above the mark of a draft and the mark."""
LEAD = 56
"""The size of what leads to the number of promises."""
_COUNTED = 330
"""Pixels that the number of promises takes."""


@dataclass(frozen=True, slots=True)
class SharedPicture:
    """Its title and rows, with their sizes in pixels; `count` is how many promises have no row.

    `size` is that of rows, or of the number of promises; `stretch` is what each row has above and
    below its words, so that there is no hole below them.
    """

    title: Markdown
    opener: str
    lead: Markdown
    rows: tuple[Markdown, ...]
    title_size: int
    size: int
    stem: Markdown = NOTHING
    count: int = 0
    stretch: int = 0
    draft: str = ""

    @property
    def words(self) -> Iterable[str]:
        """What is read in it, top to bottom, without marks."""
        begun = self.stem if self.rows else self.lead
        said = (self.title, self.opener, self.draft, begun, *self.rows)
        return filter(None, map(plain_text, said))


def canvas(height: int) -> str:
    """The size of the page that a picture is drawn on."""
    return f"{WIDTH}px {height}px"


_HEIGHTS = {canvas(height): height for height in (SQUARE, PORTRAIT)}


def drawn_picture(document: Document) -> SharedPicture:
    """Say as much as has room on the page that the document has."""
    return shared_picture(document, _HEIGHTS[document.page.size])


def shared_picture(document: Document, height: int) -> SharedPicture:
    """Say as much as has room: the titles of groups, or every promise; else neither.

    Nothing is chosen by its place: what has no room as a whole is told by its number.
    """
    pledge = only_promises(document)
    only = only_pledge(pledge)
    title = only.title if only else pledge.sections[0].title
    opener = only.opener if only else ""
    blocks = only.blocks if only else pledge.sections[0].blocks
    lead = next((block.text for block in blocks if isinstance(block, Prose)), NOTHING)
    size = title_size(title)
    draft = document.draft_mark
    room = height - _head(document, title, opener)
    stem, rows = _rows(blocks)
    for row_size in SIZES:
        taken = lines_at(stem, row_size, bold=True) * LEADING * row_size + rows_high(rows, row_size)
        if rows and taken <= room:
            more = stretch(room, taken, len(rows), row_size)
            return SharedPicture(title, opener, lead, rows, size, row_size, stem, 0, more, draft)
    high = lines_at(lead, LEAD) * LEADING * LEAD
    text, left = (lead, room - high) if high + _COUNTED <= room else (NOTHING, room)
    count = _count(blocks)
    large = count_size(unmarked(document.words.count("promises-to-you", count)), left)
    return SharedPicture(title, opener, text, (), size, large, count=count, draft=draft)


def title_fills(document: Document, height: int) -> Mapping[str, float]:
    """How much of the picture the title takes, with the council and whom it speaks to."""
    pledge = only_promises(document)
    only = only_pledge(pledge)
    title, opener = (only.title, only.opener) if only else (pledge.sections[0].title, "")
    return {TITLE: (_head(document, title, opener) + _COUNTED) / height}


def _head(document: Document, title: str, opener: str) -> float:
    size, draft = title_size(title), document.draft_mark
    above = _ABOVE_DRAFT if draft else 0
    marks = sum(lines_at(words, _TEXT, bold=True) for words in (document.council_name, draft))
    small = marks + above + lines_at(with_end_paired(opener), _TEXT)
    return _EDGES + small * _TEXT * LEADING + lines_at(title, size, bold=True) * size * 1.1


def _rows(blocks: Sequence[Block]) -> tuple[Markdown, tuple[Markdown, ...]]:
    """The titles of groups; of a list alone its promises, with the words that they continue.

    No row stands for promises without a title, so they are rows beside the titles, if each is whole
    by itself; else there are no rows, and all are counted.
    """
    lists = [block for block in blocks if isinstance(block, Part | Cards | Items)]
    match lists:
        case [Items(stem=stem, entries=entries)]:
            return stem, tuple(entry.text for entry in entries)
    told = [_titles(block) for block in lists]
    parts = [block for block in lists if isinstance(block, Part)]
    continued = len(parts) < len(lists) and any(isinstance(block, Stem) for block in blocks)
    return NOTHING, tuple(chain(*told)) if parts and all(told) and not continued else ()


def _titles(block: Part | Cards | Items) -> tuple[Markdown, ...]:
    """What stands for a list among others; nothing where that would be a part of a sentence."""
    if isinstance(block, Part):
        return (block.title,)
    if isinstance(block, Cards) or block.stem:
        return ()
    return tuple(entry.text for entry in block.entries)


def _count(blocks: Iterable[Block]) -> int:
    counts = (
        _count(block.blocks)
        if isinstance(block, Part)
        else sum(len(card.entries) for card in block.cards)
        if isinstance(block, Cards)
        else len(block.entries)
        for block in blocks
        if isinstance(block, Part | Cards | Items)
    )
    return sum(counts)


def alternative(document: Document, height: int) -> str:
    """What the picture says, for those who do not see it."""
    told = shared_picture(document, height)
    counted = (document.words.count("promises-to-you", told.count),) if told.count else ()
    said = (document.council_name, *told.words, *counted)
    return " ".join(_sentence(unmarked(words)) for words in said)


def _sentence(words: str) -> str:
    return words if words.endswith((".", ":", "!", "?")) else f"{words}."
