"""Tables: rows as a table without empty columns, and with something to hear in every cell."""

from collections.abc import Sequence

from cpstrategy.document.blocks import Markdown, RowAnchor, Table
from cpstrategy.text.catalogue import Catalogue

Cell = tuple[Markdown, ...]
"""The lines of a cell."""


def not_stated(words: Catalogue) -> Cell:
    """What stands in a cell for which there is nothing to say."""
    return (Markdown(words.not_stated),)


def table(
    caption: str,
    columns: Sequence[str],
    rows: Sequence[Sequence[Cell]],
    *,
    caption_hidden: bool = False,
    empty: Cell,
    narrow: Sequence[str] = (),
    anchors: Sequence[str] = (),
) -> Table:
    """Make a table of the columns that have words in any row.

    A screen reader says "blank" of an empty cell, and nobody knows what that means: `empty` stands
    there instead. `caption_hidden` is for tables whose heading says what they are.
    """
    spoken = [[tuple(filter(None, cell)) for cell in row] for row in rows]
    kept = [position for position in range(len(columns)) if any(row[position] for row in spoken)]
    names = tuple(columns[position] for position in kept)
    return Table(
        caption,
        names,
        tuple(tuple(row[position] or empty for position in kept) for row in spoken),
        caption_hidden=caption_hidden,
        narrow=tuple(names.index(name) for name in narrow if name in names),
        anchors=tuple(map(RowAnchor, anchors)),
    )
