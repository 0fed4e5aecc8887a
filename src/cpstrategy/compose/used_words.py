"""Used words: a document in which only those hard words are explained that it uses."""

import re
from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from cpstrategy.document.blocks import Block, Part, Rows
from cpstrategy.document.document import Document, Section


def with_used_words(document: Document) -> Document:
    """Leave out of the hard words of easy read those that stand nowhere else."""
    others = [section for section in document.sections if section.name != "glossary"]
    text = " ".join(words for section in others for words in _words(section.blocks)).lower()
    used = {word: key for word, key in document.glossary.items() if _says(text, word.lower())}
    keys = set(used.values())
    sections = (
        _only(section, keys) if section.name == "glossary" else section
        for section in document.sections
    )
    filled = tuple(section for section in sections if section.blocks)
    spellings = {word: key for word, key in document.glossary.items() if key in keys}
    return replace(document, sections=filled, glossary=spellings)


def _says(text: str, word: str) -> bool:
    # A word that is not there at all needs no pattern, which takes long to make.
    return word in text and re.search(rf"\b{re.escape(word)}", text) is not None


def _only(section: Section, keys: Set[str]) -> Section:
    return replace(section, blocks=tuple(block for block in section.blocks if _key(block) in keys))


def _key(block: Block) -> str:
    return block.id if isinstance(block, Part) else ""


def _words(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Part):
            yield block.title
            yield from _words(block.blocks)
        elif isinstance(block, Rows):
            yield from (row.text for row in block.rows)
