"""Pledge room: how much of a sheet the blocks of a pledge take, block by block.

The lengths are those of the style sheets of `templates/editions/pledge`; a test lays pledges out
and compares.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Illustration,
    Items,
    ListEntry,
    Part,
    Prose,
    Signature,
    Signatures,
    Stem,
)
from cpstrategy.document.document import Document
from cpstrategy.document.passages import inline, passage
from cpstrategy.document.room import (
    Chunk,
    Letters,
    balanced,
    height,
    set_words,
    together,
    with_below,
)
from cpstrategy.document.strings import strings

PLEDGE, TITLE, CONTACT = "the pledge", "the title with the motto", "the contact"
"""What there is to shorten where there is no room."""

STRONG = Letters(bold=True)
_LEAD = Letters(1.1, bold=True)
_PROMISE = Letters(least=3)
_SIGNED = Letters(leading=1.2)
_GAP = 1.0
"""Between the columns of a list."""
_PICTURE = 5.0
_BLOCK = 0.85
"""What is left free below paragraphs and lists."""


@dataclass(frozen=True, slots=True)
class Column:
    """How blocks stand in a column, in ems: its width, and what goes around parts and paragraphs.

    `inset` is left free above, below and on either side of a part, `below` between parts;
    `lead_indent` beside the first paragraphs, and `lead_below` below them; `heading_below` below
    the heading of a part. A list stands in so many columns as `lists` says.
    """

    width: float
    inset: tuple[float, float] = (0.0, 0.0)
    below: float = 0.8
    lead_indent: float = 0.0
    lead_below: float = 0.77
    heading_below: float = 0.36
    lists: int = 1


def only_pledge(document: Document) -> Part | None:
    """The pledge of a document that has no other: then the sheet is its own."""
    blocks = document.sections[0].blocks
    only = blocks[0] if len(blocks) == 1 else None
    return only if isinstance(only, Part) else None


def own_picture(only: Part | None) -> Illustration | None:
    """The picture of a pledge whose sheet is its own: it stands by the title, not among words."""
    pictures = (block for block in only.blocks if isinstance(block, Illustration)) if only else ()
    return next(iter(pictures), None)


def beside_title(picture: Illustration | None, width: float, high: float) -> float:
    """What a picture of some height takes with the line below it; nothing if there is none."""
    if picture is None:
        return 0.0
    return high + 0.3 + height(set_words(picture.credit, width)) + 1


def pieces(blocks: Iterable[Block], column: Column) -> tuple[Chunk, ...]:
    """Everything that blocks take, piece by piece."""
    return tuple(piece for block in blocks for piece in _pieces(block, column))


def _pieces(block: Block, column: Column) -> Iterable[Chunk]:
    tell = _TELL.get(type(block))
    return tell(block, column) if tell else passage("\n\n".join(strings(block)), column.width)


def _prose(prose: Prose, column: Column) -> Iterable[Chunk]:
    told = passage(prose.text, column.width - column.lead_indent, _LEAD)
    return with_below((*told, *inline(prose.aside, column.width, _LEAD)), column.lead_below)


def _callout(callout: Callout, column: Column) -> Iterable[Chunk]:
    """Room for the largest of its looks."""
    inside = column.width - 4.5
    told = (
        *inline(callout.title, inside, _LEAD),
        *passage(callout.text, inside, Letters(1.45, bold=True)),
    )
    return (Chunk(height(told) + 3.2, 2.1),)


def _illustration(picture: Illustration, column: Column) -> Iterable[Chunk]:
    return (Chunk(beside_title(picture, column.width, _PICTURE)),)


def _stem(stem: Stem, column: Column) -> Iterable[Chunk]:
    return together(with_below(inline(stem.text, column.width, STRONG), 0.35))


def _items(items: Items, column: Column) -> Iterable[Chunk]:
    yield from _stem(Stem(items.stem), column)
    narrow = replace(column, width=(column.width + _GAP) / column.lists - _GAP)
    told = [
        _numbered(entry, narrow) if items.ordered else _entry(entry, narrow)
        for entry in items.entries
    ]
    every = [piece for entry in told for piece in entry]
    beside = every if column.lists == 1 else [Chunk(balanced(every, column.lists))]
    yield from with_below(beside, _BLOCK)


def _entry(entry: ListEntry, column: Column) -> tuple[Chunk, ...]:
    return with_below(tuple(_lines(entry, column.width - 1.6)), 0.3)


def _numbered(entry: ListEntry, column: Column) -> tuple[Chunk, ...]:
    told = tuple(_lines(entry, column.width - 2.3))
    first = replace(told[0], height=told[0].height + 0.2)
    missing = max(1.9 - 0.2 - height(told), 0.0)
    return with_below((first, *told[1:]), 0.5 + missing)


def _lines(entry: ListEntry, width: float) -> Iterator[Chunk]:
    if entry.label:
        yield from set_words(entry.label, width, Letters(bold=True, least=3))
    yield from inline(entry.text, width, _PROMISE)
    if entry.explanation:
        yield from (Chunk(0.2), *inline(entry.explanation, width, _PROMISE))
    if entry.items:
        yield Chunk(0.4)
        for inner in entry.items:
            yield from with_below(tuple(_lines(inner, width - 1.4)), 0.4)
    if entry.reason:
        yield from (Chunk(0.2), *inline(entry.reason, width, _PROMISE))
    if entry.aside:
        yield from set_words(entry.aside, width, _PROMISE)


def _cards(cards: Cards, column: Column) -> Iterator[Chunk]:
    inside = replace(column, width=column.width - 2.6)
    for card in cards.cards:
        yield Chunk(1.1, stays=True)
        yield from _card(card, inside)
        yield Chunk(0.5, 0.7)


def _card(card: Card, inside: Column) -> Iterator[Chunk]:
    heading = Letters(1.1, bold=True, leading=1.15)
    yield from together(with_below(inline(card.title, inside.width, heading), 0.33))
    if card.label:
        yield from with_below(set_words(card.label, inside.width, STRONG), _BLOCK)
    if card.text:
        yield from with_below(passage(card.text, inside.width), _BLOCK)
    yield from _items(Items(card.entries, card.stem), inside)


def _part(part: Part, column: Column) -> Iterator[Chunk]:
    above, beside = column.inset
    inside = replace(column, width=column.width - 2 * beside)
    is_pledge = part.tone == "pledge"
    heading = Letters(1.4 if is_pledge else 1.2, bold=True, leading=1.15)
    if above and not is_pledge:
        yield Chunk(above, stays=True)
    yield from together(
        with_below(inline(part.title, inside.width, heading), _below_heading(part, column))
    )
    if part.opener:
        yield from together(with_below(set_words(part.opener, inside.width), 0.35))
    if part.lead:
        yield from with_below(inline(part.lead, inside.width, _LEAD), _BLOCK)
    below = 2.2 if is_pledge else above + column.below
    yield from with_below(pieces(part.blocks, inside), below)


def _below_heading(part: Part, column: Column) -> float:
    return 0.56 if part.tone == "pledge" else column.heading_below


def _signatures(block: Signatures, column: Column) -> Iterable[Chunk]:
    """Two beside one another, none of which is torn."""
    agreed = inline(block.agreement, column.width, STRONG)
    rows = zip(block.signatures[::2], (*block.signatures[1::2], None), strict=False)
    width = (column.width - 1.5) / 2
    signed = [max(_signed(one, width), _signed(other, width)) for one, other in rows]
    gaps = 0.3 * max(len(signed) - 1, 0)
    return (Chunk(0.8 + height(agreed) + 0.4 + sum(signed) + gaps),)


def _signed(signature: Signature | None, width: float) -> float:
    if signature is None:
        return 0.0
    name = set_words(signature.name, width, Letters(bold=True, leading=1.2))
    return height((*name, *set_words(signature.role, width, _SIGNED)))


_TELL: Mapping[type[Block], Callable[[Any, Column], Iterable[Chunk]]] = MappingProxyType(
    {
        Prose: _prose,
        Callout: _callout,
        Illustration: _illustration,
        Stem: _stem,
        Items: _items,
        Cards: _cards,
        Part: _part,
        Signatures: _signatures,
    }
)
"""How each kind of block is measured; any other is measured as paragraphs."""
