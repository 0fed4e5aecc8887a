"""Phrases: the few of a long list that a text has, found in one go."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

_NEVER = re.compile(r"(?!)")
_WORD = re.compile(r"\w+")
_APOSTROPHE = str.maketrans("’", "'")


class Found(NamedTuple):
    """A phrase as the list has it, and where a text has it."""

    phrase: str
    start: int
    end: int


class Phrases(NamedTuple):
    """A pattern of some phrases, and each phrase as the list has it."""

    pattern: re.Pattern[str]
    listed: Mapping[str, str]

    def find(self, text: str) -> Iterator[Found]:
        """Walk the phrases in a text, whole and the longest where several begin."""
        for match in self.pattern.finditer(_folded(text)):
            phrase = self.listed[" ".join(match[0].split())]
            if not is_abbreviation(phrase) or text[match.start() : match.end()] == phrase:
                yield Found(phrase, *match.span())


def present(phrases: Iterable[str], text: str, vocabulary: Container[str]) -> Phrases:
    """Keep those phrases that a text has; most lists are long, and most texts have none of them.

    The vocabulary has all its words in small letters, and may have others. A phrase may be written
    with other capitals, but an abbreviation such as `CCGs` may not.
    """
    line = _one_line(text)
    listed = {
        key: one
        for one in phrases
        if all(map(vocabulary.__contains__, _WORD.findall(key := _folded(one))))
        and (one in text if is_abbreviation(one) else key in line)
    }
    longest_first = sorted(listed, key=lambda key: (-len(key), key))
    alternatives = "|".join(r"\s+".join(map(re.escape, key.split())) for key in longest_first)
    pattern = re.compile(rf"\b(?:{alternatives})(?!\w)") if listed else _NEVER
    return Phrases(pattern, listed)


def is_abbreviation(phrase: str) -> bool:
    """Whether it is one word, and most of it capitals."""
    return " " not in phrase and sum(map(str.isupper, phrase)) > len(phrase) / 2


@lru_cache(maxsize=8)
def _one_line(text: str) -> str:
    """A text as one line; several rules look at all the words of one strategy."""
    return " ".join(_folded(text).split())


def _folded(text: str) -> str:
    """A text in small letters and with straight apostrophes; each letter stays where it is."""
    lower = text.lower()
    return (lower if len(lower) == len(text) else text).translate(_APOSTROPHE)
