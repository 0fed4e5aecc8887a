"""Spellings: the words that are spelt right here, and the spellings that the packs advise against.

Of those, some are no words at all, some differ from the house form in a hyphen or a space, and
some are words that another is better than.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from cpstrategy.analysis.vocabulary import WORD, spelt
from cpstrategy.model.lexicon import Spelling
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice
from cpstrategy.text.closed import SlipPattern, closed
from cpstrategy.text.dictionary import is_known, parse_pairs, parse_words
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily
from cpstrategy.text.phrases import stand_together

_WORDS, _AMERICAN = "en-gb", "american"
_APART = lazily(r"[-\s]+")


class Dictionary(NamedTuple):
    """The words of the lists, and those of the names and facts of the strategy's own records."""

    words: frozenset[str]
    names: frozenset[str]


class Advice(NamedTuple):
    """Entries of the packs, as pairs of the spelling to avoid and the entry that it is of."""

    misspelt: Mapping[str, Spelling]
    compounds: Mapping[str, Spelling]
    variants: Mapping[str, Spelling]


def american(strategy: Strategy) -> Mapping[str, str]:
    """Spellings that are American only, each with the British one."""
    return _pairs(strategy.supplies.word_lists.get(_AMERICAN, ""))


def dictionary(strategy: Strategy) -> Dictionary:
    """The words that are spelt right in a strategy, made once for all rules."""
    return strategy.once(_dictionary)


def advice(strategy: Strategy) -> Advice:
    """What the packs advise against of what a text may have, made once for all rules."""
    return strategy.once(_advice)


def patterns(entries: Mapping[str, Spelling]) -> Sequence[SlipPattern]:
    """Patterns for some entries, of which the words stand side by side."""
    return [
        closed("+".join(words), _pattern(avoid), entry.use)
        for avoid, entry in entries.items()
        if (words := WORD.findall(straight(avoid.lower()))) and "\\" not in entry.use
    ]


def _dictionary(strategy: Strategy) -> Dictionary:
    others = (word for written in _names(strategy) for word in WORD.findall(written))
    pieces = zip(strategy.words, spelt(strategy), strict=True)
    own = (words for piece, words in pieces if piece.voice is Voice.NAME)
    names = frozenset(chain(others, chain.from_iterable(own)))
    spellings = _word_list(strategy.supplies.word_lists.get(_WORDS, ""), strategy.supplies.words)
    return Dictionary(spellings, names)


def _names(strategy: Strategy) -> Iterator[str]:
    yield from (record.term for record in strategy.records if isinstance(record, Term))
    for abbreviation in strategy.supplies.abbreviations:
        yield from (abbreviation.short, abbreviation.long)


def _advice(strategy: Strategy) -> Advice:
    words = dictionary(strategy).words
    by_kind: tuple[dict[str, Spelling], ...] = ({}, {}, {})
    right: set[str] = set()
    for entry in strategy.supplies.spellings:
        for avoid in entry.avoid:
            # A council's own entries come first: what they say is right, no later one says wrong.
            if avoid not in right and stand_together(avoid.lower(), strategy.lookup.vocabulary):
                by_kind[_kind(avoid, entry.use, words)].setdefault(avoid, entry)
        right.add(entry.use)
    return Advice(*by_kind)


def _kind(avoid: str, use: str, words: Collection[str]) -> int:
    if _letters(avoid) == _letters(use) and (_APART.search(avoid) or "-" in use):
        return 1
    return 2 if all(is_known(part, words) for part in avoid.split()) else 0


def _letters(words: str) -> str:
    """The letters of a compound: `strength based` and `strengths-based` are the same."""
    return "".join(part.removesuffix("s") for part in _APART.split(words))


def _pattern(words: str) -> str:
    return " ".join(map(re.escape, words.split())) + r"(?![\w-]|'\w)"


@lru_cache(maxsize=4)
def _word_list(text: str, own: frozenset[str]) -> frozenset[str]:
    return parse_words(text, own)


@lru_cache(maxsize=4)
def _pairs(text: str) -> Mapping[str, str]:
    return parse_pairs(text)
