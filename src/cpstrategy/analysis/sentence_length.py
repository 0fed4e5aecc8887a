"""Sentence length: sentences with more words than the readers of a register can follow."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.text import Register
from cpstrategy.registers.expanded import longest, told_sentences
from cpstrategy.source import Span
from cpstrategy.text.normal_form import first_words
from cpstrategy.text.references import REFERENCE
from cpstrategy.text.words import may_exceed, words

_LIMITS: Mapping[Register, int] = MappingProxyType(
    {"full": 30, "plain": 20, "youth": 18, "easy": 15}
)
"""Words in a sentence, at most, where no edition says otherwise."""

_OPENING = 4
"""So many first words find a sentence in its text."""


def limit(strategy: Strategy, register: Register) -> int:
    """Words in a sentence, at most: what the first edition written in the register asks for."""
    limits = (
        edition.longest_sentence
        for edition in strategy.supplies.editions
        if edition.registers[0] == register
    )
    return next(limits, _LIMITS[register])


def long_sentences(strategy: Strategy, register: Register, most: int) -> Iterator[tuple[Span, int]]:
    """Walk the sentences of a register that have more words than the most, and how many."""
    for record, field, written in _texts(strategy, register):
        # Most texts are short, and looking closely takes long.
        if "{" in written or may_exceed(written, most):
            for sentence in told_sentences(written, strategy.index, register):
                # What cites a record that nobody knows is complained of, and its length not known.
                if REFERENCE.search(sentence):
                    continue
                if may_exceed(sentence, most) and (count := len(words(sentence))) > most:
                    yield record.place_of(field, _opening(sentence)), count


def _texts(strategy: Strategy, register: Register) -> Iterator[tuple[Record, str, str]]:
    """Walk the words of a register with the field that holds them; easy ones row by row."""
    for text in strategy.texts:
        if register == "easy":
            yield from ((line, "text", line.text) for line in text.easy)
        else:
            yield text, register, str(getattr(text, register))


def fits(written: str, index: Index, register: Register, most: int) -> bool:
    """Whether no sentence of some words, as they stand, has more words than the most."""
    return bool(written) and longest(written, index, register)[1] <= most


def _opening(sentence: str) -> str:
    return first_words(sentence, _OPENING)
