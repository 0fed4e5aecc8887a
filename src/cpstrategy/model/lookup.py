"""Lookup: which pieces of writing have some words, letters or signs, found in all at once."""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate, chain

_WORD = re.compile(r"\w+")
_BETWEEN = "\0"
"""What stands in no file, so that nothing is found across two pieces."""


@dataclass(frozen=True)
class Lookup:
    """Pieces of writing, and the numbers of those that have what somebody looks for."""

    pieces: tuple[str, ...]

    @cached_property
    def sequences(self) -> Sequence[Sequence[str]]:
        """The words of each piece, one after the other, as they are written."""
        return list(map(_words_of, self.pieces))

    @cached_property
    def vocabulary(self) -> Mapping[str, Sequence[int]]:
        """Every word in small letters, with the numbers of the pieces that have it."""
        return _in_small_letters(self._as_written)

    def with_word(self, *words: str) -> Set[int]:
        """The pieces that have one of some words, which are in small letters."""
        return _any(self.vocabulary, words)

    def with_exact_word(self, *words: str) -> Set[int]:
        """The pieces that have one of some words just as they are written."""
        return _any(self._as_written, words)

    def with_word_matching(self, pattern: re.Pattern[str]) -> Set[int]:
        """The pieces that have a word in which a pattern matches."""
        return _any(self._as_written, filter(pattern.search, self._as_written))

    def containing(self, *letters: str) -> Set[int]:
        """The pieces in which any of some small letters stand in a row, whatever their capitals."""
        return frozenset(chain.from_iterable(map(self._find, letters)))

    def matching(self, pattern: re.Pattern[str]) -> Set[int]:
        """The pieces in which a pattern matches, as far as it matches no `\\0`.

        To Python, one search in a long text is less work than many in short ones.
        """
        numbers: set[int] = set()
        everything, starts = self._joined
        match = pattern.search(everything)
        while match:
            number = bisect_right(starts, match.start()) - 1
            numbers.add(number)
            match = pattern.search(everything, starts[number + 1])
        return numbers

    @cached_property
    def _as_written(self) -> Mapping[str, Sequence[int]]:
        return index_of(self.sequences)

    @cached_property
    def _joined(self) -> tuple[str, Sequence[int]]:
        return _BETWEEN.join(self.pieces), _starts(self.pieces)

    @cached_property
    def _find(self) -> Callable[[str], Sequence[int]]:
        return _finder(self.pieces, self.vocabulary)


def _words_of(piece: str) -> list[str]:
    """The words of a piece, one after the other; an apostrophe or a hyphen parts them."""
    return _WORD.findall(piece)


def index_of(sequences: Iterable[Sequence[str]]) -> Mapping[str, Sequence[int]]:
    """Which pieces have a word, as it is written: most words of long lists are in none."""
    numbers_of: defaultdict[str, list[int]] = defaultdict(list)
    for number, words in enumerate(sequences):
        for word in set(words):
            numbers_of[word].append(number)
    return dict(numbers_of)


def _in_small_letters(vocabulary: Mapping[str, Sequence[int]]) -> Mapping[str, Sequence[int]]:
    """The same of words in small letters, whichever way they are made small."""
    lists_of: defaultdict[str, list[Sequence[int]]] = defaultdict(list)
    for word, numbers in vocabulary.items():
        for small in (word.lower(),) if word.isascii() else _made_small(word):
            lists_of[small].append(numbers)
    return {word: _merged(several) for word, several in lists_of.items()}


def _any(vocabulary: Mapping[str, Sequence[int]], words: Iterable[str]) -> Set[int]:
    return {number for word in words for number in vocabulary.get(word, ())}


def _made_small(word: str) -> Iterable[str]:
    return {*_words_of(word.lower()), *_words_of(word.casefold())}


def _merged(several: Sequence[Sequence[int]]) -> Sequence[int]:
    return sorted({*chain.from_iterable(several)}) if len(several) > 1 else several[0]


def _finder(
    pieces: Sequence[str], vocabulary: Mapping[str, Sequence[int]]
) -> Callable[[str], Sequence[int]]:
    """Make what finds the pieces that have some letters, whatever their capitals.

    Letters are looked for among the known words, of which there are few, and signs in all pieces;
    and once for each question, however many rules ask it.
    """
    words, folded = tuple(vocabulary), [piece.casefold() for piece in pieces]
    among_words, among_pieces = _seeker(words), _seeker(folded)

    @cache
    def find(letters: str) -> Sequence[int]:
        parts = _words_of(letters)
        if parts == [letters]:
            numbers = {
                number for word in among_words(letters) for number in vocabulary[words[word]]
            }
            return sorted(numbers)
        if not parts:
            return among_pieces(letters)
        return [number for number in find(max(parts, key=len)) if letters in folded[number]]

    return find


def _seeker(texts: Sequence[str]) -> Callable[[str], Sequence[int]]:
    """Make what finds the texts that have some letters just so."""
    everything, starts = _BETWEEN.join(texts), _starts(texts)
    # Python looks through plain letters much faster than through all that there are.
    plain = everything.encode("ascii", "replace").decode("ascii")

    def seek(letters: str) -> Sequence[int]:
        text = plain if letters.isascii() and "?" not in letters else everything
        numbers: list[int] = []
        place = text.find(letters)
        while place >= 0:
            numbers.append(bisect_right(starts, place) - 1)
            place = text.find(letters, starts[numbers[-1] + 1])
        return numbers

    return seek


def _starts(texts: Sequence[str]) -> Sequence[int]:
    """Where each text begins among all, with one sign between."""
    return list(accumulate((len(text) + 1 for text in texts), initial=0))
