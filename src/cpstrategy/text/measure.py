"""Measure: how long and how hard to read a text is."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from typing import NamedTuple

from cpstrategy.text import formulas
from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.sentences import clauses, sentences
from cpstrategy.text.syllables import syllables
from cpstrategy.text.words import words

MINIMUM_SENTENCES = 10
"""Below it nothing is said of the level: with 3 sentences its standard deviation is 3 years."""

MINIMUM_WORDS = 4
"""A shorter paragraph or item is a label, and does not count."""

_SCHOOL_AGE = 5
"""What makes an age of a school grade."""

_SMOG_SENTENCES = 30
_LONG = 3
"""Syllables of what SMOG calls a long word."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What there is to say of a text; None is what cannot be said of it.

    `level` and `smog` are ages in years, and no pass marks, and are not said of few sentences;
    `unfamiliar` is a share of the words, 0 to 1. `longest` is the sentence of most words, the first
    of them, and `longest_words` their number.
    """

    words: int
    sentences: int
    longest: str
    longest_words: int
    level: float | None
    smog: float | None
    unfamiliar: float | None


class _Reading(NamedTuple):
    """A block taken apart: what of it counts, so that blocks can be added up.

    It has its sentences with their lengths, the number of its words, of their syllables, of its
    long words and of its sentences as SMOG counts them, and the words that few readers know.
    """

    sentences: tuple[tuple[int, str], ...]
    words: int
    syllables: int
    long: int
    clauses: int
    unfamiliar: tuple[str, ...]


def measure(
    blocks: Iterable[str], language: str = "en-GB", familiar: Collection[str] = ()
) -> Measure:
    """Measure a text by its paragraphs and items, which must be plain text.

    Leave out headings, captions, names, tables, quotations and the words of the law. The formulas
    are for English: of other languages it says the length alone. `familiar` are words in small
    letters that readers know anyhow, such as the names of places.
    """
    reading = _reading(blocks)
    longest_words, longest = max(reading.sentences, key=itemgetter(0), default=(0, ""))
    is_english = language.replace("_", "-").split("-")[0].casefold() == "en"
    return Measure(
        words=reading.words,
        sentences=len(reading.sentences),
        longest=longest,
        longest_words=longest_words,
        level=_level(reading) if is_english else None,
        smog=_smog(reading) if is_english else None,
        unfamiliar=_unfamiliar(reading, familiar) if is_english else None,
    )


def _reading(blocks: Iterable[str]) -> _Reading:
    readings = [reading for block in blocks if (reading := _taken_apart(block))]
    return _Reading(
        sentences=tuple(chain.from_iterable(reading.sentences for reading in readings)),
        words=sum(reading.words for reading in readings),
        syllables=sum(reading.syllables for reading in readings),
        long=sum(reading.long for reading in readings),
        clauses=sum(reading.clauses for reading in readings),
        unfamiliar=tuple(chain.from_iterable(reading.unfamiliar for reading in readings)),
    )


@lru_cache(maxsize=1 << 14)
def _taken_apart(block: str) -> _Reading | None:
    """Read a block, once for a section, its edition and all others that say the same."""
    pairs = [(words(sentence), sentence) for sentence in sentences(block)]
    all_words = [word for sentence_words, _ in pairs for word in sentence_words]
    if len(all_words) < MINIMUM_WORDS:
        return None
    spoken = [syllables(word) for word in all_words]
    return _Reading(
        sentences=tuple((len(sentence_words), sentence) for sentence_words, sentence in pairs),
        words=len(all_words),
        syllables=sum(spoken),
        long=sum(count >= _LONG for count in spoken),
        clauses=sum(len(clauses(sentence)) for _, sentence in pairs),
        unfamiliar=tuple(word for word in all_words if not is_familiar(word)),
    )


def _level(reading: _Reading) -> float | None:
    """The Flesch-Kincaid grade + 5: Johnson, *Readability of Texts*."""
    sentences = len(reading.sentences)
    if sentences < MINIMUM_SENTENCES:
        return None
    return formulas.grade(reading.words, sentences, reading.syllables) + _SCHOOL_AGE


def _smog(reading: _Reading) -> float | None:
    """The root of the long words in 30 sentences, + 8: National Literacy Trust."""
    if reading.clauses < MINIMUM_SENTENCES:
        return None
    return formulas.smog(reading.long * _SMOG_SENTENCES / reading.clauses) + _SCHOOL_AGE


def _unfamiliar(reading: _Reading, familiar: Collection[str]) -> float | None:
    """The share of words that not nearly every reader knows; None without words."""
    if not reading.words:
        return None
    hard = reading.unfamiliar
    if familiar:
        hard = tuple(word for word in hard if not is_familiar(word, familiar))
    return len(hard) / reading.words
