"""Lookup: which pieces of writing have some words, letters or signs, found in all at once."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import accumulate, chain

_WORD = re.compile(r"\w+")
_BETWEEN = "\0"
"""What stands in no file, so that nothing is found across two pieces."""


def words_of(piece: str) -> list[str]:
    """The words of a piece, one after the other; an apostrophe or a hyphen parts them."""
    return _WORD.findall(piece)


def vocabulary(sequences: Iterable[Sequence[str]]) -> Mapping[str, Sequence[int]]:
    """Which pieces have a word, as it is written: most words of long lists are in none."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(sequences):
        for word in set(words):
            found[word].append(number)
    return dict(found)


def in_small_letters(known: Mapping[str, Sequence[int]]) -> Mapping[str, Sequence[int]]:
    """The same of words in small letters, whichever way they are made small."""
    found: defaultdict[str, list[Sequence[int]]] = defaultdict(list)
    for word, numbers in known.items():
        for small in (word.lower(),) if word.isascii() else _made_small(word):
            found[small].append(numbers)
    return {word: _merged(several) for word, several in found.items()}


def _made_small(word: str) -> Iterable[str]:
    return {*words_of(word.lower()), *words_of(word.casefold())}


def _merged(several: Sequence[Sequence[int]]) -> Sequence[int]:
    return sorted({*chain.from_iterable(several)}) if len(several) > 1 else several[0]


def finder(
    pieces: Sequence[str], known: Mapping[str, Sequence[int]]
) -> Callable[[str], Sequence[int]]:
    """Make what finds the pieces that have some letters, whatever their capitals.

    Letters are looked for among the known words, of which there are few, and signs in all pieces;
    and once for each question, however many rules ask it.
    """
    words, folded = tuple(known), [piece.casefold() for piece in pieces]
    among_words, among_pieces = _seeker(words), _seeker(folded)

    @cache
    def find(letters: str) -> Sequence[int]:
        parts = words_of(letters)
        if parts == [letters]:
            held = {number for word in among_words(letters) for number in known[words[word]]}
            return sorted(held)
        if not parts:
            return among_pieces(letters)
        return [number for number in find(max(parts, key=len)) if letters in folded[number]]

    return find


def searcher(pieces: Sequence[str]) -> Callable[[re.Pattern[str]], Sequence[int]]:
    """Make what finds the pieces in which a pattern matches, as far as it matches no `\\0`.

    To Python, one search in a long text is much less work than many in short ones.
    """
    everything, starts = _BETWEEN.join(pieces), _starts(pieces)

    def search(pattern: re.Pattern[str]) -> Sequence[int]:
        found: list[int] = []
        match = pattern.search(everything)
        while match:
            found.append(bisect_right(starts, match.start()) - 1)
            match = pattern.search(everything, starts[found[-1] + 1])
        return found

    return search


def _seeker(texts: Sequence[str]) -> Callable[[str], Sequence[int]]:
    """Make what finds the texts that have some letters just so."""
    everything, starts = _BETWEEN.join(texts), _starts(texts)
    # Python looks through plain letters much faster than through all that there are.
    plain = everything.encode("ascii", "replace").decode("ascii")

    def seek(letters: str) -> Sequence[int]:
        text = plain if letters.isascii() and "?" not in letters else everything
        found: list[int] = []
        place = text.find(letters)
        while place >= 0:
            found.append(bisect_right(starts, place) - 1)
            place = text.find(letters, starts[found[-1] + 1])
        return found

    return seek


def _starts(texts: Sequence[str]) -> Sequence[int]:
    """Where each text begins among all, with one sign between."""
    return list(accumulate((len(text) + 1 for text in texts), initial=0))
