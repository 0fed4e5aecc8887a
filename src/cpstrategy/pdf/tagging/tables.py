"""Tables: each cell knows the headers of its column and of its row (ISO 32000-1, 14.8.5.7)."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, count
from typing import NamedTuple

import pydyf  # type: ignore[import-untyped]

from cpstrategy.pdf.tagging.tag import Tag


class Cell(NamedTuple):
    """A cell and the rows and columns that it takes, counted from 0."""

    tag: Tag
    rows: range
    columns: range


@dataclass(slots=True)
class _Headers:
    """The headers that were met so far in a table, by the column and by the row that they head."""

    above: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    beside: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))

    def of(self, cell: Cell) -> list[str]:
        """The names of a cell's headers, each once: those of its columns, then of its rows."""
        above = chain.from_iterable(self.above[column] for column in cell.columns)
        beside = chain.from_iterable(self.beside[row] for row in cell.rows)
        return list(dict.fromkeys((*above, *beside)))

    def add(self, cell: Cell) -> None:
        """Let a header head what comes after it."""
        is_row = cell.tag.attributes.get("Scope") == "/Row"
        heads, places = (self.beside, cell.rows) if is_row else (self.above, cell.columns)
        for place in places:
            heads[place].append(cell.tag.id)


def link_cells(root: Tag) -> None:
    """Name every header below `root`, and let each cell of its table refer to those it has."""
    numbers = count(1)
    for table in _tables(root):
        headers = _Headers()
        for cell in _cells(table):
            if names := headers.of(cell):
                cell.tag.attributes.setdefault("O", "/Table")
                cell.tag.attributes["Headers"] = pydyf.Array(map(pydyf.String, names))
            if cell.tag.role == "TH":
                cell.tag.id = f"th-{next(numbers)}"
                headers.add(cell)


def _tables(tag: Tag) -> Iterator[Tag]:
    for kid in tag.tags:
        if kid.role == "Table":
            yield kid
        yield from _tables(kid)


def _cells(table: Tag) -> Iterator[Cell]:
    """The cells with their places; one that takes several rows pushes those below aside."""
    taken: set[tuple[int, int]] = set()
    for row, tags in enumerate(_rows(table)):
        column = 0
        for tag in tags:
            while (row, column) in taken:
                column += 1
            rows = range(row, row + tag.attributes.get("RowSpan", 1))
            columns = range(column, column + tag.attributes.get("ColSpan", 1))
            taken.update((one, other) for one in rows for other in columns)
            yield Cell(tag, rows, columns)


def _rows(table: Tag) -> Iterator[list[Tag]]:
    for kid in table.tags:
        if kid.role == "TR":
            yield kid.tags
        elif kid.role != "Caption":
            yield from _rows(kid)
