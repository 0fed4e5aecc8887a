"""Phrases: the few of a long list that a text has, found in one go."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cpstrategy.text.normal_form import single_spaced, straight
from cpstrategy.text.patterns import lazily, small

_NEVER = lazily(r"(?!)")
_WORD = lazily(r"\w+")


class PhraseMatch(NamedTuple):
    """A phrase as the list has it, and where a text has it."""

    phrase: str
    start: int
    end: int


class Phrases(NamedTuple):
    """A pattern of some phrases, each phrase as the list has it, and the pieces to look at."""

    pattern: re.Pattern[str]
    listed: Mapping[str, str]
    pieces: Sequence[int]

    def find(self, text: str) -> Iterator[PhraseMatch]:
        """Walk the phrases in a text, whole and the longest where several begin."""
        for match in self.pattern.finditer(_folded(text)):
            phrase = self.listed[single_spaced(match[0])]
            if not is_abbreviation(phrase) or text[match.start() : match.end()] == phrase:
                yield PhraseMatch(phrase, *match.span())


def present(
    phrases: Iterable[str], text: str, vocabulary: Mapping[str, Collection[int]]
) -> Phrases:
    """Keep the phrases that a text may have; most lists are long, and most texts have none of them.

    The vocabulary tells in which pieces of the text each of its words stands, in small letters. A
    phrase may be written with other capitals, but an abbreviation such as `CCGs` may not.
    """
    by_key: dict[str, str] = {}
    pieces: set[int] = set()
    for phrase in phrases:
        key = _folded(phrase)
        together = stand_together(key, vocabulary)
        if together and (phrase in text or not is_abbreviation(phrase)):
            by_key[key] = phrase
            pieces.update(together)
    longest_first = sorted(by_key, key=lambda key: (-len(key), key))
    alternatives = "|".join(r"\s+".join(map(re.escape, key.split())) for key in longest_first)
    pattern = re.compile(rf"\b(?:{alternatives})(?!\w)") if by_key else _NEVER
    return Phrases(pattern, by_key, sorted(pieces))


def stand_together(phrase: str, vocabulary: Mapping[str, Collection[int]]) -> Collection[int]:
    """Which pieces of a text have all words of a phrase: to look for it in others takes long."""
    pieces_of_words = [vocabulary.get(word, ()) for word in _WORD.findall(phrase)]
    return (
        set(pieces_of_words[0]).intersection(*pieces_of_words[1:])
        if pieces_of_words and all(pieces_of_words)
        else ()
    )


def is_abbreviation(phrase: str) -> bool:
    """Whether it is one word, and most of it capitals."""
    return " " not in phrase and sum(map(str.isupper, phrase)) > len(phrase) / 2


def _folded(text: str) -> str:
    """A text in small letters and with straight apostrophes; each letter stays where it is."""
    return straight(small(text))
