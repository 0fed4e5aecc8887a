"""Vocabulary: every word that readers meet, with the passages that it stands in."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from cpstrategy.analysis.passages import BLANK, Passage, passages
from cpstrategy.model.lookup import index_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily

_JOINTS = ("'", "’", "\xad", "_")
WORD = lazily(r"[^\W_]+(?:['’\xad][^\W_]+)*")
"""A word: what a hyphen joins are two, and an apostrophe at the end is none of its letters."""


@dataclass(frozen=True)
class Vocabulary:
    """Each word as it is written, with the positions of its passages in their order.

    `sequences` are the words of each passage, one after the other, and `spoken` are the same in
    small letters with a space before each.
    """

    passages: tuple[Passage, ...]
    sequences: tuple[Sequence[str], ...]
    spoken: tuple[str, ...]
    words: Mapping[str, Sequence[int]]

    def containing(self, words: Iterable[str]) -> Iterator[Passage]:
        """Walk the passages that hold any of some words, with capitals or without, each once.

        Several words in one are held where they stand side by side.
        """
        positions = {position for phrase in words for position in self._holding(phrase)}
        return map(self.passages.__getitem__, sorted(positions))

    def _holding(self, words: str) -> Iterator[int]:
        (first, _, others), spoken = words.partition(" "), f" {words}"
        # How an apostrophe is written matters only to words that have one.
        read = straight if "'" in words else str
        # Most slips are a rare word beside a common one, which nearly every passage has.
        if others.isalpha() and f" {others.lower()}" not in self._every:
            return
        for form in {first, first[:1].upper() + first[1:], first.upper()}:
            for position in self.words.get(form, ()):
                if not others or spoken in read(self.spoken[position]):
                    yield position

    @cached_property
    def _every(self) -> str:
        """Every word once, in small letters with a space before it."""
        return f" {' '.join(self.words)}".lower()

    def places(self, word: str) -> Iterator[tuple[Passage, int]]:
        """Walk the passages in which a word is written just so, and where it begins in each."""
        alone = re.compile(rf"(?<![^\W_]){re.escape(word)}(?![^\W_])")
        for position in self.words.get(word, ()):
            for match in self.passages[position].find(alone):
                yield self.passages[position], match.start()


def vocabulary(strategy: Strategy) -> Vocabulary:
    """The vocabulary of a strategy, made once for all rules."""
    return strategy.once(_vocabulary)


def spelt(strategy: Strategy) -> Sequence[Sequence[str]]:
    """The single words of each of the strategy's, as dictionaries have them."""
    return strategy.once(_spelt)


def _spelt(strategy: Strategy) -> Sequence[Sequence[str]]:
    # In most pieces of writing nothing holds words together, and they are known already.
    joined = strategy.lookup.containing(*_JOINTS)
    return [
        WORD.findall(strategy.words[number].words) if number in joined else words
        for number, words in enumerate(strategy.lookup.sequences)
    ]


def _vocabulary(strategy: Strategy) -> Vocabulary:
    texts, words_of = passages(strategy), spelt(strategy)
    sequences = tuple(
        WORD.findall(passage.bare) if BLANK in passage.bare else words_of[number]
        for number, passage in enumerate(texts)
    )
    spoken = tuple(f" {' '.join(words)}".lower() for words in sequences)
    return Vocabulary(texts, sequences, spoken, index_of(sequences))
