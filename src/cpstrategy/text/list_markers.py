"""List markers: what entries of lists begin with, and which such as `a)` and `(iv)` are lists."""

import re
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from cpstrategy.text.patterns import lazily

DASH = "–"
FOREIGN_BULLETS = "•·▪■●○◦‣⁃➢▶"
"""What other programs begin an entry with."""

_MARKER = lazily(
    r"(?P<before>[ \t>]*)(?:(?P<bracket>\()?(?P<letters>[a-zA-Z]|[ivx]{1,6}|[IVX]{1,6})\)"
    r"|\((?P<digits>\d{1,2})\)|(?P<dash>[–—]))[ \t]+(?=\S)"
)
_BEFORE_TAB = lazily(
    rf"^([ \t>]*(?:[-*+>{DASH}—{FOREIGN_BULLETS}\ue000-\uf8ff]|o|\#{{1,6}}|\d{{1,9}}[.)]"
    r"|\(?(?:[a-zA-Z]|[ivx]{1,6}|[IVX]{1,6}|\d{1,2})\)))([ ]*\t[ \t]*)(?=[^\s])",
    re.MULTILINE,
)
_ROMAN = {"i": 1, "v": 5, "x": 10}


class ListMarker(NamedTuple):
    """A marker in a line from `start` to `end`; `number` is its place in the list."""

    kind: str
    number: int
    in_brackets: bool
    start: int
    end: int


def lettered(line: str) -> ListMarker | None:
    """The marker that a line begins with, if it is one that plain Markdown does not know."""
    match = _MARKER.match(line)
    if match is None:
        return None
    start, end = match.end("before"), match.end()
    if match["dash"]:
        return ListMarker(DASH, 1, in_brackets=False, start=start, end=end)
    if match["digits"]:
        return ListMarker("1", int(match["digits"]), in_brackets=True, start=start, end=end)
    kind, number = _place(match["letters"])
    return ListMarker(kind, number, bool(match["bracket"]), start, end)


def spaced_markers(text: str) -> str:
    """The same text with spaces for the tabs that a word processor puts behind markers.

    No letter changes its place; a mark of a heading or a quotation is a marker likewise.
    """
    if "\t" not in text:
        return text
    return _BEFORE_TAB.sub(lambda match: match[1] + " " * len(match[2]), text)


def lines_of_lists(lines: Sequence[str]) -> Iterator[int]:
    """Walk the numbers of the lines that begin so, where they are lists.

    A line within a paragraph may happen to begin with a dash: a list begins its paragraph, follows
    a colon, or has two entries.
    """
    for is_empty, block in groupby(range(len(lines)), lambda number: not lines[number].strip()):
        if is_empty:
            continue
        numbers = list(block)
        dashes: list[int] = []
        letters: list[int] = []
        for number in numbers:
            if match := _MARKER.match(lines[number]):
                (dashes if match["dash"] else letters).append(number)
        for marked in (dashes, letters):
            if marked and _is_list(marked, numbers[0], lines):
                yield from marked


def _is_list(marked: Sequence[int], first: int, lines: Sequence[str]) -> bool:
    begins = marked[0] == first or lines[marked[0] - 1].rstrip().endswith(":")
    return begins or len(marked) > 1


def _place(letters: str) -> tuple[str, int]:
    """The kind of a list and a place in it: a lone `v` or `x` is a letter, `i` a number."""
    small = letters.lower()
    is_roman = len(small) > 1 or small == "i"
    if is_roman:
        return ("i" if letters.islower() else "I"), _roman(small)
    return ("a" if letters.islower() else "A"), ord(small) - ord("a") + 1


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    following = [*values[1:], 0]
    return sum(
        -value if value < after else value for value, after in zip(values, following, strict=True)
    )
