"""Diff: two texts word by word."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Literal, NamedTuple


class Run(NamedTuple):
    """Words in a row that are in both texts, only in the old or only in the new one."""

    kind: Literal["same", "removed", "added"]
    words: str


def diff(old: str, new: str) -> Iterator[Run]:
    """Walk the words of two texts; what was removed comes before what took its place."""
    before, after = old.split(), new.split()
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for _, start, end, new_start, new_end in matcher.get_opcodes():
        left, right = " ".join(before[start:end]), " ".join(after[new_start:new_end])
        if left == right:
            yield Run("same", left)
            continue
        if left:
            yield Run("removed", left)
        if right:
            yield Run("added", right)
