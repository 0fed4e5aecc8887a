"""Misspelling: the known words that one slip of the fingers makes a word of."""

from collections.abc import Container, Iterator

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_SHORTEST = 3
"""Letters of each word, at least, where a space has been left out."""

_ENDINGS = ("ness", "ship", "less", "like")
_BEGINNINGS = ("co", "inter", "multi", "non", "over", "re", "sub", "un", "under")
_BASE = 5
"""Letters of a word, at least, that is told from a slip after its beginning."""


def meant(word: str, near: Container[str], far: Container[str] = ()) -> str | None:
    """The word that was probably meant: of those near at hand, or of all; None if there is none.

    One letter has been added, left out, changed, or changed places with its neighbour, or a space
    has been left out between two words near at hand. The first letter is right.
    """
    for dictionary in (near, far):
        for other in _near(word):
            if other in dictionary:
                return other
    return next(_parts(word, near), None)


def is_derived(word: str, dictionary: Container[str]) -> bool:
    """Whether a word is made of a known one, as `connectedness` and `subregional` are."""
    for part in _ENDINGS:
        if word.endswith(part) and word[: -len(part)] in dictionary:
            return True
    for part in _BEGINNINGS:
        rest = word[len(part) :]
        if word.startswith(part) and len(rest) >= _BASE and rest in dictionary:
            return True
    return False


def _near(word: str) -> Iterator[str]:
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
