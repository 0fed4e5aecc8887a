"""Rows: what a table in a text says of whatever stands in the first cell of a row."""

from cpstrategy.text.childhood import DIGITS
from cpstrategy.text.normal_form import folded
from cpstrategy.text.patterns import lazily

_AGE = lazily(rf"{DIGITS}(?: years?(?: old)?)?")
_AGES = ("age", "ages", "aged", "how old")
_MOST_ROWS, _MOST_LETTERS = 50, 300
"""So far away the head of a table, and the ends of a row, are looked for."""


def tells_age(words: str, start: int, end: int) -> bool:
    """Whether words stand alone in a cell, and another cell of the row is under the word `Age`."""
    opening = _line_start(words, start)
    closing = words.find("\n", end, end + _MOST_LETTERS)
    row = words[opening : closing if closing >= 0 else end + _MOST_LETTERS]
    if "|" not in row:
        return False
    cells, head = _cells(row), _cells(_head(words, opening))
    ages = [cell for name, cell in zip(head, cells, strict=False) if folded(name) in _AGES]
    return words[start:end] in cells and any(_AGE.fullmatch(cell) for cell in ages)


def _head(words: str, opening: int) -> str:
    """The first of the lines with cells that stand above a row."""
    head = ""
    for _ in range(_MOST_ROWS):
        start = _line_start(words, max(opening - 1, 0))
        line = words[start : max(opening - 1, 0)]
        if "|" not in line:
            break
        head, opening = line, start
    return head


def _line_start(words: str, end: int) -> int:
    """Where a line begins, or as far before its end as is looked."""
    first = max(end - _MOST_LETTERS, 0)
    return max(words.rfind("\n", first, end) + 1, first)


def _cells(row: str) -> list[str]:
    return [cell.strip(" *\t") for cell in row.strip().strip("|").split("|")]
