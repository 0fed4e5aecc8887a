"""Expanded: words as their readers meet them, as far as the records that they cite are known."""

from collections.abc import Iterator

from cpstrategy.formatting.references import find_teller, tell_references
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.references import REFERENCE
from cpstrategy.text.sentences import sentences
from cpstrategy.text.words import words


def told(written: str, index: Index, register: Register = "full") -> str:
    """Put records in the place of references; an unknown one stays, as a rule complains of it."""
    if "{" not in written:
        return written
    return REFERENCE.sub(
        lambda match: _expand_reference(match.groups(""), match[0], index, register), written
    )


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


def _expand_reference(
    reference: tuple[str, ...], written: str, index: Index, register: Register
) -> str:
    kind, key, part = reference
    is_tellable = find_teller(kind, part) is not None and (kind, key) in index
    return tell_references(written, index, (), register) if is_tellable else written
