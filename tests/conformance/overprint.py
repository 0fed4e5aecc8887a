"""Overprint: words that stand over other words, so that neither can be read."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path

from .gate import Verdicts
from .pen import Words
from .sheets import sheets

SLACK = 1.5
"""Points by which words may lean over others without hiding them."""

LETTER = 0.5
"""The height of a small letter, as part of its size: lines that are closer cannot be read."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every file, page by page."""
    return {path: list(_over(path)) for path in paths}


def _over(path: Path) -> Iterator[str]:
    painted = [words for words in sheets(path).words if words.visible and words.text.strip()]
    for page, seen in groupby(painted, lambda words: words.page):
        lines: list[Words] = []
        for words in sorted(seen, key=lambda words: words.foot):
            lines = [one for one in lines if words.foot - one.foot < one.size * LETTER]
            for other in lines:
                if _shared(words, other) > SLACK:
                    told = f"“{other.text.strip()}” stands over “{words.text.strip()}”"
                    yield f"overprint: on page {page + 1} {told}"
            lines.append(words)


def _shared(words: Words, other: Words) -> float:
    """How much of a line both take. What goes on from where another font ends is placed by that."""
    if (words.left, words.foot) == (other.left, other.foot):
        return 0
    return min(words.right, other.right) - max(words.left, other.left)
