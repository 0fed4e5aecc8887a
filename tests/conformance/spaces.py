"""Spaces: words that a reader meets as one, because no space is written where one is seen."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

from .gate import Verdicts
from .pen import Words
from .sheets import Element, sheets

INLINE = ("Span", "Link", "Reference", "Quote", "Code", "NonStruct")
UNBROKEN = 28
"""Signs without a space that no word has: an address, which may be broken anywhere."""

GAP = 0.15
"""How much of its size is between words at least; letters are nearer."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file by what its tags hold, line after line."""
    return {path: list(_judge(path)) for path in paths}


def _judge(path: Path) -> Iterator[str]:
    for line in _lines(sheets(path).root):
        for before, after in pairwise(line):
            apart = _is_other_line(before, after) or _has_gap(before, after)
            if apart and _touch(before.text, after.text):
                words = f"{before.text.split()[-1]}{after.text.split()[0]}"
                yield f"spaces: on page {before.page + 1} “{words}” is read as one word"


def _lines(element: Element) -> Iterator[list[Words]]:
    """The words of each block, in reading order; quotations and links belong to what is around."""
    own: list[Words] = []
    for kid in element.kids:
        if isinstance(kid, Words):
            own.append(kid)
        elif kid.role in INLINE:
            own += kid.words
        else:
            yield own
            own = []
            yield from _lines(kid)
    yield own


def _is_other_line(before: Words, after: Words) -> bool:
    return before.page != after.page or abs(before.foot - after.foot) > after.size / 2


def _has_gap(before: Words, after: Words) -> bool:
    """Whether two texts of a line stand as far from one another as words do."""
    return before.visible and after.visible and after.left - before.right > before.size * GAP


def _touch(before: str, after: str) -> bool:
    if before[-1:].isspace() or after[:1].isspace() or not before.strip() or not after.strip():
        return False
    whole = f"{before.split()[-1]}{after.split()[0]}"
    # A line ends within a word only after a hyphen or a dash, or in what is too long for it.
    return len(whole) < UNBROKEN and not re.search(r"[-‐–—/]\Z", before)
