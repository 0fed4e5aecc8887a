"""Nearest: the known word a misspelt one was probably meant to be."""

from collections.abc import Iterable

CLOSE = 0.3
"""Largest share of the longer word's letters that may be wrong."""


def nearest(word: str, words: Iterable[str], close_by: float = CLOSE) -> str | None:
    """The known word fewest typing slips away, the first by alphabet among equals.

    None if more than a share of the letters would have to change. Capitals do not count.
    """
    folded = word.casefold()
    scored = (
        (_slips(folded, other.casefold()), other)
        for other in words
        if abs(len(other) - len(word)) <= close_by * max(len(other), len(word))
    )
    close = [
        (slips, other) for slips, other in scored if slips <= close_by * max(len(other), len(word))
    ]
    return min(close)[1] if close else None


def _slips(left: str, right: str) -> int:
    """Optimal string alignment distance: letters added, left out, changed, or two swapped."""
    two_above: list[int] = []
    above = list(range(len(right) + 1))
    for i, letter in enumerate(left, 1):
        row = [i]
        for j, other in enumerate(right, 1):
            least = min(above[j] + 1, row[-1] + 1, above[j - 1] + (letter != other))
            swapped = i > 1 and j > 1 and letter == right[j - 2] and left[i - 2] == other
            row.append(min(least, two_above[j - 2] + 1) if swapped else least)
        two_above, above = above, row
    return above[-1]
