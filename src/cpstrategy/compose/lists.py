"""Lists: tables told as lists, for large print, where columns would not fit."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import (
    Answers,
    Block,
    Callout,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Table,
)
from cpstrategy.document.document import Section
from cpstrategy.text.tables import TextTable, may_have_table, tables


def tables_as_lists(section: Section) -> Section:
    """Tell every table of a section as a list: one entry a row, one line a column."""
    return replace(section, blocks=tuple(_without_tables(section.blocks, section.id)))


def _without_tables(blocks: tuple[Block, ...], above: str) -> Iterator[Block]:
    for position, block in enumerate(blocks, start=1):
        if isinstance(block, Table):
            yield _as_list(block, f"{above}-table-{position}")
        elif isinstance(block, Answers):
            yield _in_turn(block)
        elif isinstance(block, Part):
            yield replace(block, blocks=tuple(_without_tables(block.blocks, block.id)))
        elif isinstance(block, Prose | Callout | Letter) and may_have_table(block.text):
            yield replace(block, text=_written_as_lists(block.text))
        else:
            yield block


def _as_list(table: Table, name: str) -> Block:
    ids = [anchor.id for anchor in table.anchors] or [""] * len(table.rows)
    entries = tuple(
        ListEntry(_joined(row[0]), id=key, items=tuple(_cells(table.columns[1:], row[1:])))
        for key, row in zip(ids, table.rows, strict=True)
        if any(map(_joined, row))
    )
    items = Items(entries, style="rows")
    if table.caption_hidden:
        return items
    return Part(name, Markdown(table.caption), (items,))


def _in_turn(block: Answers) -> Items:
    """What was said, and below it each thing that answers it under the name of its column."""
    return Items(tuple(_exchange(block.columns, row) for row in block.rows), style="rows")


def _exchange(columns: tuple[str, ...], row: tuple[tuple[Items, ...], ...]) -> ListEntry:
    said, *answers = row
    below = (
        ListEntry(one.stem, label=column, items=one.entries)
        for column, lists in zip(columns[1:], answers, strict=True)
        for one in lists
    )
    words = " ".join(entry.text for one in said for entry in one.entries)
    sources = Markdown("; ".join(one.aside for one in said if one.aside))
    return ListEntry(Markdown(words), label=columns[0], explanation=sources, items=tuple(below))


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


def _written_as_lists(text: Markdown) -> Markdown:
    """The tables that an author wrote, as lists of the same kind."""
    lines = text.split("\n")
    told: list[str] = []
    end = 0
    for table in tables(lines):
        told += [*lines[end : table.first], *_list_of(table)]
        end = table.end
    return Markdown("\n".join([*told, *lines[end:]]))


def _list_of(table: TextTable) -> Iterator[str]:
    if table.caption:
        yield from ("", f"**{table.caption}**")
    yield ""
    for row in table.rows:
        first = f"{table.head[0]}: {row[0]}" if table.head[0] else row[0]
        yield f"- {first}"
        for column, cell in zip(table.head[1:], row[1:], strict=True):
            if cell:
                yield f"  - {column}: {cell}" if column else f"  - {cell}"
    yield ""
