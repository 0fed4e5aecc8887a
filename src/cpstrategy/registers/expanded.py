"""Expanded: words as their readers meet them, as far as the records that they cite are known."""

from collections.abc import Iterator

from cpstrategy.formatting.references import tell_references
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.sentences import sentences
from cpstrategy.text.words import words


def told(written: str, index: Index, register: Register = "full") -> str:
    """Put records in the place of references; an unknown one stays, as a rule complains of it."""
    return tell_references(written, index, (), register)


def told_sentences(written: str, index: Index, register: Register = "full") -> Iterator[str]:
    """Walk the sentences of a text."""
    for paragraph in paragraphs(told(written, index, register)):
        yield from sentences(paragraph)


def longest(written: str, index: Index, register: Register = "full") -> tuple[str, int]:
    """The longest sentence of a text, with the number of its words."""
    lengths = (
        (sentence, len(words(sentence))) for sentence in told_sentences(written, index, register)
    )
    return max(lengths, key=lambda sentence: sentence[1], default=("", 0))
