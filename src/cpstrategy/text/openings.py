"""Openings: long patterns that are compiled only where what they begin with stands.

Python takes longer to compile what is told of children than to look for it, and of most names
nothing of it is told.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple, cast

from cpstrategy.text.patterns import lazily

_ESCAPED = lazily(r"\\.")


class Opening(NamedTuple):
    """What many patterns begin with; `is_sure` says that it can match in one way only."""

    letters: str
    pattern: re.Pattern[str]
    is_sure: bool


def opened(pattern: re.Pattern[str], openings: Sequence[Opening], gap: str) -> re.Pattern[str]:
    """Give a pattern that matches as it did; `gap` is what its words have between them."""
    letters = pattern.pattern
    for one in openings:
        if letters.startswith(one.letters):
            head = _head(letters[len(one.letters) :], gap) if one.is_sure else ""
            return cast("re.Pattern[str]", _Opened(one.pattern, lazily(head), pattern))
    return pattern


class _Opened:
    """A pattern with its opening, and with the first words after that."""

    def __init__(
        self, opening: re.Pattern[str], head: re.Pattern[str], whole: re.Pattern[str]
    ) -> None:
        self.opening, self.head, self.whole = opening, head, whole
        self.pattern = whole.pattern

    def match(self, words: str, start: int) -> re.Match[str] | None:
        """Match as the whole pattern does."""
        opening = self.opening.match(words, start)
        if opening is None or not self.head.match(words, opening.end()):
            return None
        return self.whole.match(words, start)


def _head(letters: str, gap: str) -> str:
    """What a pattern has before its first gap that is in no group."""
    cut = letters.find(gap)
    while cut >= 0:
        head = _ESCAPED.sub("", letters[:cut])
        if head.count("(") == head.count(")"):
            return letters[:cut]
        cut = letters.find(gap, cut + 1)
    return ""
