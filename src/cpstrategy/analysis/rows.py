"""Rows: what a table in a text says of whatever stands in the first cell of a row."""

from cpstrategy.text.childhood import DIGITS
from cpstrategy.text.normal_form import folded
from cpstrategy.text.patterns import lazily

_AGE = lazily(rf"{DIGITS}(?: years?(?: old)?)?")
_AGES = ("age", "ages", "aged", "how old")
_MOST_ROWS = 200
"""A table with more is no longer read from its head."""


def tells_age(words: str, start: int, end: int) -> bool:
    """Whether words stand alone in a cell, and another cell of the row is under the word `Age`."""
    opening = words.rfind("\n", 0, start) + 1
    closing = words.find("\n", end)
    row = words[opening : closing if closing >= 0 else len(words)]
    if "|" not in row:
        return False
    cells, head = _cells(row), _cells(_head(words, opening))
    ages = [cell for name, cell in zip(head, cells, strict=False) if folded(name) in _AGES]
    return words[start:end] in cells and any(_AGE.fullmatch(cell) for cell in ages)


def _head(words: str, opening: int) -> str:
    """The first of the lines with cells that stand above a row."""
    head = ""
    for _ in range(_MOST_ROWS):
        start = words.rfind("\n", 0, max(opening - 1, 0)) + 1
        line = words[start : max(opening - 1, 0)]
        if "|" not in line:
            break
        head, opening = line, start
    return head


def _cells(row: str) -> list[str]:
    return [cell.strip(" *\t") for cell in row.strip().strip("|").split("|")]
