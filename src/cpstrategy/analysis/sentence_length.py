"""Sentence length: sentences with more words than the readers of a register can follow."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from cpstrategy.document.anchors import anchors
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.text import EasyLine, Register, Text
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
    """Words in a sentence, at most, whoever shows it: the most of those written in the register.

    What an edition asks for besides counts for what it shows: see `long_in_edition`.
    """
    limits = (
        edition.longest_sentence
        for edition in strategy.supplies.editions
        if edition.registers[0] == register
    )
    return max(limits, default=_LIMITS[register])


def long_in_edition(
    strategy: Strategy, document: Document, registers: Sequence[Register]
) -> Iterator[tuple[Span, int, Edition]]:
    """Walk the sentences too long for the edition that shows them, but not for its whole register.

    Registers are those in which a rule looks for long sentences.
    """
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    register, most = edition.registers[0], edition.longest_sentence
    anywhere = limit(strategy, register)
    if register not in registers or most >= anywhere:
        return
    shown, links = "\n".join(strings(document)), anchors(document.sections)
    formatter = Formatter(strategy.index, (register,), links, edition.figures)
    for record, field, written in _texts(strategy, register):
        told = formatter.say(record) if isinstance(record, Text) else formatter.expand(written)
        if written and told in shown:
            for place, count in _long(strategy, record, field, written, register, most):
                if count <= anywhere:
                    yield place, count, edition


def long_sentences(strategy: Strategy, register: Register, most: int) -> Iterator[tuple[Span, int]]:
    """Walk the sentences of a register that have more words than the most, and how many."""
    for record, field, written in _texts(strategy, register):
        yield from _long(strategy, record, field, written, register, most)


def _long(
    strategy: Strategy, record: Record, field: str, written: str, register: Register, most: int
) -> Iterator[tuple[Span, int]]:
    # Most texts are short, and looking closely takes long.
    if "{" in written or may_exceed(written, most):
        for sentence in told_sentences(written, strategy.index, register):
            # What cites a record that nobody knows is complained of, and its length not known.
            if REFERENCE.search(sentence):
                continue
            if may_exceed(sentence, most) and (count := len(words(sentence))) > most:
                yield record.place_of(field, _opening(sentence)), count


def _texts(strategy: Strategy, register: Register) -> Iterator[tuple[Text | EasyLine, str, str]]:
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
