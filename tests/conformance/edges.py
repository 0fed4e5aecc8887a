"""Edges: words that run over the margin of a page, or from one cell of a table into the next."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from .gate import Verdicts
from .pen import Words
from .sheets import Element, sheets

SLACK = 1.5
"""Points by which a letter may lean over an edge without touching anything."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file: its right margins are as wide as the left one is, measured at the words."""
    return {path: [*_outside(path), *_across(path)] for path in paths}


def _outside(path: Path) -> Iterator[str]:
    read = sheets(path)
    seen = [words for words in read.words if words.visible and words.text.strip()]
    margin = min((words.left for words in seen), default=0)
    for words in seen:
        width, height = read.sizes[words.page]
        if words.right > width - margin + SLACK or not 0 < words.foot < height:
            yield f"edges: on page {words.page + 1} “{words.text.strip()}” runs off the page"


def _across(path: Path) -> Iterator[str]:
    for table in sheets(path).root.below("Table"):
        rows = [list(row.below("TH", "TD")) for row in table.below("TR")]
        starts = _starts(rows)
        for row in rows:
            for column, cell in enumerate(row):
                for words in _painted(cell):
                    edge = starts.get((words.page, len(row), column + 1), words.left)
                    # Large print has one column: its cells stand below one another.
                    if words.left + SLACK < edge < words.right - SLACK:
                        yield f"edges: on page {words.page + 1} “{words.text}” runs into a cell"


def _starts(rows: list[list[Element]]) -> dict[tuple[int, int, int], float]:
    """Where on each page the words of each column begin, apart for rows of so many cells."""
    starts: dict[tuple[int, int, int], float] = {}
    for row in rows:
        for column, cell in enumerate(row):
            for words in _painted(cell):
                key = words.page, len(row), column
                starts[key] = min(words.left, starts.get(key, words.left))
    return starts


def _painted(cell: Element) -> Iterator[Words]:
    return (words for words in cell.words if words.visible and words.text.strip())
