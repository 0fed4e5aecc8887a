"""Columns: how wide each column of a table is to be, so that none is much longer than another."""

from cpstrategy.document.blocks import Answers
from cpstrategy.document.strings import strings

LEAST = 20.0
"""Of a hundred: what a column has, however little stands in it, so that no word is broken."""


def column_shares(block: Answers) -> tuple[float, ...]:
    """Parts of a hundred for each column: the more letters stand in it, the wider it is."""
    letters = [
        sum(len(words) for row in block.rows for words in strings(row[column]))
        for column in range(len(block.columns))
    ]
    free = 100 - LEAST * len(letters)
    return tuple(LEAST + free * count / max(sum(letters), 1) for count in letters)
