"""Lists: tables told as lists, for large print, where columns would not fit."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part, Table
from cpstrategy.document.document import Section


def tables_as_lists(section: Section) -> Section:
    """Tell every table of a section as a list: one entry a row, one line a column."""
    return replace(section, blocks=tuple(_without_tables(section.blocks, section.id)))


def _without_tables(blocks: tuple[Block, ...], above: str) -> Iterator[Block]:
    for position, block in enumerate(blocks, start=1):
        if isinstance(block, Table):
            yield _as_list(block, f"{above}-table-{position}")
        elif isinstance(block, Part):
            yield replace(block, blocks=tuple(_without_tables(block.blocks, block.id)))
        else:
            yield block


def _as_list(table: Table, name: str) -> Block:
    entries = tuple(
        ListEntry(_joined(row[0]), items=tuple(_cells(table.columns[1:], row[1:])))
        for row in table.rows
        if any(map(_joined, row))
    )
    items = Items(entries, style="rows")
    if table.caption_hidden:
        return items
    return Part(name, Markdown(table.caption), (items,))


def _cells(
    columns: tuple[str, ...], cells: tuple[tuple[Markdown, ...], ...]
) -> Iterator[ListEntry]:
    for column, cell in zip(columns, cells, strict=True):
        if any(line.startswith("**") or line.endswith(".") for line in cell[1:]):
            # Sentences, and words with a head of their own, are not run together.
            yield ListEntry(cell[0], label=column, items=tuple(map(ListEntry, cell[1:])))
        elif words := _joined(cell):
            yield ListEntry(words, label=column)


def _joined(lines: tuple[Markdown, ...]) -> Markdown:
    return Markdown("; ".join(line for line in lines if line))
