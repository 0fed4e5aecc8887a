"""Abbreviations: what a document says itself that its abbreviations stand for."""

from collections.abc import Iterable, Iterator, Mapping

from cpstrategy.document.blocks import Block, Definitions, Markdown, Part, Rows
from cpstrategy.document.document import Document
from cpstrategy.document.places import words_of
from cpstrategy.text.abbreviations import explanations, is_abbreviation, meant
from cpstrategy.text.plain_text import plain_text

Meaning = tuple[str, str]
"""Letters, and the words that they stand for."""


def abbreviations_of(document: Document) -> Mapping[str, str]:
    """Letters with their words; those that are explained in two ways are not among them."""
    known: dict[str, str] = {}
    unclear: set[str] = set()
    for short, long in (*_in_words(document), *_in_glossary(document)):
        if known.setdefault(short, long).casefold() != long.casefold():
            unclear.add(short)
    return {short: long for short, long in known.items() if short not in unclear}


def _in_words(document: Document) -> Iterator[Meaning]:
    for section in document.sections:
        for words in words_of(section):
            # Most words have neither, and to take out the marks takes long.
            if "(" in words or " for " in words or " means " in words:
                yield from ((one.short, one.long) for one in explanations(plain_text(words)))


def _in_glossary(document: Document) -> Iterator[Meaning]:
    """Letters whose meaning begins with the words, or that are another name for a word."""
    shorts = {word: key for word, key in document.glossary.items() if is_abbreviation(word)}
    if shorts:
        entries = {
            key: (word, meaning)
            for section in document.sections
            for key, word, meaning in _entries(section.blocks)
        }
        for short, key in shorts.items():
            word, meaning = entries.get(key, ("", ""))
            if long := meant(short, word) or meant(short, plain_text(meaning)):
                yield short, long


def _entries(blocks: Iterable[Block]) -> Iterator[tuple[str, str, Markdown]]:
    """The words explained, which easy read tells in rows."""
    for block in blocks:
        if isinstance(block, Definitions):
            yield from block.entries
        elif isinstance(block, Part):
            inner = next((one for one in block.blocks if isinstance(one, Rows)), None)
            if inner is not None:
                yield block.id, block.title, inner.rows[0].text
