"""Rows: a document for easy read, one short sentence a row with a picture beside it."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Definitions,
    Figures,
    Illustration,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Row,
    Rows,
    Stem,
)
from cpstrategy.document.document import Section

MOST_TOGETHER = 4
"""So many rows have room on a page, and are not torn."""
_ROW = re.compile(r"!\[([\w-]*)\]\(\) (.*)")


def write_row(picture: str, words: str) -> str:
    """Write a row as a paragraph that opens with an image of a concept: `![home]() Our home.`."""
    return f"![{picture}]() {words}"


def read_rows(text: Markdown) -> tuple[Row, ...]:
    """Read the rows that a text was told as; other words make no row."""
    return tuple(
        Row(match[1], Markdown(match[2])) for match in map(_ROW.match, text.split("\n\n")) if match
    )


def without_pictures(text: Markdown) -> Markdown:
    """The words of rows in one line, for a heading."""
    rows = read_rows(text)
    return Markdown(" ".join(row.text for row in rows)) if rows else text


def as_rows(section: Section) -> Section:
    """Tell a section in rows; what is not told in them, such as tables and quotes, is left out."""
    return replace(section, blocks=tuple(_all_rows(section.blocks)))


def _all_rows(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        yield from _rows(block)


def _rows(block: Block) -> Iterator[Block]:
    tell = _TELL.get(type(block))
    return tell(block) if tell else iter(())


def _letter(letter: Letter) -> Iterator[Block]:
    rows = tuple(_rows_of(letter.text))
    return _under(letter.id, letter.title, _with_picture(letter.picture, rows))


def _items(items: Items) -> Iterator[Block]:
    return _listed(_stem(items.stem), items.entries)


def _stem(stem: Markdown) -> Markdown:
    """The words that a list continues, as a row in any case: without them it says another thing."""
    is_row = not stem or read_rows(stem)
    return stem if is_row else Markdown(write_row("", " ".join(stem.split())))


def _cards(cards: Cards) -> Iterator[Block]:
    for card in cards.cards:
        inner = tuple(_card(card))
        if card.is_bare:
            yield Part(card.id, card.title, inner, is_bare=True)
        else:
            yield from _under(card.id, card.title, inner)


def _definitions(definitions: Definitions) -> Iterator[Block]:
    for key, term, meaning in definitions.entries:
        yield from _under(key, Markdown(term), _rows_of(meaning))


def _part(part: Part) -> Iterator[Block]:
    inner = tuple(_all_rows(part.blocks))
    if inner or part.is_bare:
        opener = part.opener if part.tone == "priority" else ""
        yield replace(part, blocks=inner, lead=Markdown(""), opener=opener)


def _card(card: Card) -> Iterator[Block]:
    rows = (*_rows_of(card.text), *_listed(_stem(card.stem), card.entries))
    yield from _with_picture(card.picture, rows)


def _with_picture(picture: Illustration | None, rows: Sequence[Block]) -> Iterator[Block]:
    """A picture stands above rows, and never without any."""
    if picture and rows:
        yield picture
    yield from rows


def _listed(stem: Markdown, entries: Iterable[ListEntry]) -> Iterator[Block]:
    rows = (*read_rows(stem), *_of_entries(entries))
    if rows:
        yield Rows(rows)


def _of_entries(entries: Iterable[ListEntry]) -> Iterator[Row]:
    """What is said of one entry belongs together: a condition is no promise of its own."""
    for entry in entries:
        yield from _together(entry.text, entry.explanation)
        yield from _of_entries(entry.items)
        yield from _together(entry.reason)


def _together(*texts: Markdown) -> Iterator[Row]:
    rows = [row for text in texts for row in read_rows(text)]
    for number, row in enumerate(rows):
        yield replace(row, goes_on=number % MOST_TOGETHER > 0)


def _figures(block: Figures) -> Iterator[Block]:
    rows = [
        replace(row, text=Markdown(f"{figure.value[:1].upper()}{figure.value[1:]} {row.text}"))
        for figure in block.all
        for row in read_rows(figure.label)[:1]
    ]
    if rows:
        yield Rows(tuple(rows))


def _rows_of(*texts: Markdown) -> Iterator[Block]:
    rows = tuple(row for text in texts for row in read_rows(text))
    if rows:
        yield Rows(rows)


def _under(key: str, title: Markdown, blocks: Iterable[Block]) -> Iterator[Block]:
    inner = tuple(blocks)
    if inner and title:
        yield Part(key, title, inner)
    else:
        yield from inner


_TELL: Mapping[type[Block], Callable[[Any], Iterator[Block]]] = MappingProxyType(
    {
        Prose: lambda prose: _rows_of(prose.text),
        Stem: lambda stem: _rows_of(_stem(stem.text)),
        Callout: lambda callout: _rows_of(callout.title, callout.text),
        Letter: _letter,
        Items: _items,
        Cards: _cards,
        Figures: _figures,
        Definitions: _definitions,
        Illustration: lambda picture: iter((picture,)),
        Part: _part,
    }
)
"""How each kind of block is told; a kind that is not here cannot be told in rows."""
