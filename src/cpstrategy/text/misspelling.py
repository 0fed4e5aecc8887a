"""Misspelling: the known words that one slip of the fingers makes a word of."""

from collections.abc import Container, Iterator

from cpstrategy.text.lists.unsuggested import UNSUGGESTED

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST = 3
"""Letters of each word, at least, where a space has been left out."""

_SHORT = 3
"""So few letters are one slip away from too many words: nothing is offered for them."""


def meant(word: str, near: Container[str], far: Container[str] = ()) -> str | None:
    """The word that was probably meant: of those near at hand, or of all; None if there is none.

    One letter has been added, left out, changed, or changed places with its neighbour, or a space
    has been left out between two words near at hand. The first letter is right. What nobody wants
    to read in the place of an honest word is never offered.
    """
    if len(word) <= _SHORT:
        return None
    for dictionary in (near, far):
        for other in one_slip_away(word):
            if other in dictionary and other not in UNSUGGESTED:
                return other
    return next(_parts(word, near), None)


def one_slip_away(word: str) -> Iterator[str]:
    """Walk what is one slip away, from the end to the beginning."""
    for at in range(len(word) - 1, 0, -1):
        before, letter, after = word[:at], word[at], word[at + 1 :]
        if after:
            yield before + after[0] + letter + after[1:]
        yield before + after
        yield from (before + other + letter + after for other in _LETTERS)
        yield from (before + other + after for other in _LETTERS)


def _parts(word: str, dictionary: Container[str]) -> Iterator[str]:
    for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
        if word[:at] in dictionary and word[at:] in dictionary:
            yield f"{word[:at]} {word[at:]}"
