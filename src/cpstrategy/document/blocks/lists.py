"""Lists: entries one below the other, beside one another, or in boxes."""

from dataclasses import dataclass
from typing import ClassVar

from cpstrategy.document.blocks.block import NOTHING, Block, Markdown
from cpstrategy.document.blocks.words import Illustration


@dataclass(frozen=True, slots=True)
class ListEntry:
    """One entry of a list, with an anchor if it can be referred to.

    Its text may introduce its items, so that its reason stands below them.
    """

    text: Markdown
    id: str = ""
    label: str = ""
    explanation: Markdown = NOTHING
    aside: str = ""
    items: tuple["ListEntry", ...] = ()
    reason: Markdown = NOTHING


@dataclass(frozen=True, slots=True)
class Items(Block):
    """A list, of one style.

    `style` is `plain`, `promises`, `asks`, `principles`, `told`, `did`, `will` or `index`.
    `aside` says where all of it comes from, and `first` is the number
    of its first entry, if it goes on from another list.
    """

    kind: ClassVar[str] = "items"
    entries: tuple[ListEntry, ...]
    stem: Markdown = NOTHING
    style: str = "plain"
    ordered: bool = False
    aside: Markdown = NOTHING
    first: int = 1


@dataclass(frozen=True, slots=True)
class Answers(Block):
    """What was said beside what answers it: a row for each thing, in each cell lists of it."""

    kind: ClassVar[str] = "answers"
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Items, ...], ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """A small box: heading, a line above or below it, words and a list.

    `is_bare` says that there is no more to tell than its title, in any register.
    """

    id: str
    title: Markdown
    label: str = ""
    text: Markdown = NOTHING
    stem: Markdown = NOTHING
    entries: tuple[ListEntry, ...] = ()
    is_bare: bool = False
    picture: Illustration | None = None


@dataclass(frozen=True, slots=True)
class Cards(Block):
    """Boxes side by side: age bands, levels, offers, groups of short items."""

    kind: ClassVar[str] = "cards"
    cards: tuple[Card, ...]
    style: str = "plain"


@dataclass(frozen=True, slots=True)
class Definitions(Block):
    """Words explained: (anchor, word, meaning) in alphabetical order."""

    kind: ClassVar[str] = "definitions"
    entries: tuple[tuple[str, str, Markdown], ...]


@dataclass(frozen=True, slots=True)
class Facts(Block):
    """Short facts as pairs of name and value."""

    kind: ClassVar[str] = "facts"
    pairs: tuple[tuple[str, Markdown], ...]


@dataclass(frozen=True, slots=True)
class RowAnchor:
    """The place of a row, to which a link can lead."""

    id: str


@dataclass(frozen=True, slots=True)
class Table(Block):
    """A table with a caption; the first cell of each row is its header.

    A cell is a tuple of lines, each of them Markdown. `narrow` are columns of few letters,
    counted from 0. Where its rows can be referred to, each has one of the `anchors`.
    """

    kind: ClassVar[str] = "table"
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[tuple[Markdown, ...], ...], ...]
    caption_hidden: bool = False
    narrow: tuple[int, ...] = ()
    anchors: tuple[RowAnchor, ...] = ()
