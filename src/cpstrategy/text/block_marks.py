"""Block marks: where a text is more than one paragraph, which within a line would be lost."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.text.list_markers import lines_of_lists
from cpstrategy.text.patterns import lazily
from cpstrategy.text.tables import may_have_table, tables

NOTES = lazily(r"^ {0,3}\[\^[^\[\]\s]+\]:", re.MULTILINE)
"""Footnotes stand below a text and not in it."""
_BULLET = lazily(r"[ \t>]*[-*+][ \t]+(?=\S)")
_NUMBER = lazily(r"[ \t>]*\d{1,9}[.)][ \t]+(?=\S)")
_FIRST_NUMBER = lazily(r"[ \t>]*1[.)][ \t]")
_HEADING = lazily(r" {0,3}#{1,6}[ \t]+(?=\S)")
_QUOTATION = lazily(r" {0,3}>(?![ \t]*[\d£.=])")
"""What more than a number, such as `> 90%`, is no quotation."""
_ACROSS = lazily(r" {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})")
_STARTS = "-*+>#_|123456789(–— \t"
"""What one of these lines begins with; most lines begin with a letter."""


class BlockMark(NamedTuple):
    """The first line of a table, a list or whatever it is."""

    kind: str
    line: int


def block_marks(text: str) -> Iterator[BlockMark]:
    """Walk what stands in lines of its own, each kind where it is met first."""
    notes = NOTES.search(text)
    lines = (text[: notes.start()] if notes else text).rstrip().split("\n")
    across = [number for number, line in _marked(lines) if _ACROSS.fullmatch(line)]
    found = {
        "table": [one.first for one in tables(lines)] if may_have_table(text) else [],
        "list": [number for number in _lists(lines) if number not in across],
        "heading": [number for number, line in _marked(lines) if _HEADING.match(line)],
        "quotation": [number for number, line in _marked(lines) if _QUOTATION.match(line)],
        "line across": across,
        "paragraph": [number for number in range(1, len(lines)) if not lines[number - 1].strip()],
    }
    yield from (BlockMark(kind, numbers[0]) for kind, numbers in found.items() if numbers)


def _lists(lines: Sequence[str]) -> Iterator[int]:
    """A lone number or letter reads well as it is typed; a lone bullet does not."""
    marked = [*_marked(lines)]
    yield from (number for number, line in marked if _BULLET.match(line))
    numbered = [number for number, line in marked if _NUMBER.match(line)]
    begins = numbered and (numbered[0] == 0 or _FIRST_NUMBER.match(lines[numbered[0]]))
    for entries in (numbered if begins else [], [*lines_of_lists(lines)]):
        if len(entries) > 1:
            yield entries[0]


def _marked(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    return ((number, line) for number, line in enumerate(lines) if line[:1] in _STARTS and line)
