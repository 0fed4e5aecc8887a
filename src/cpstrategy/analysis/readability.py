"""Readability: how hard the sections of a document are to read."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Cards,
    Definitions,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Rows,
)
from cpstrategy.document.document import Document, Section
from cpstrategy.model.narrative import Narrative
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span
from cpstrategy.text.measure import Measure, measure
from cpstrategy.text.plain_text import paragraphs


@dataclass(frozen=True, slots=True)
class ReadingLevel:
    """The measure of one section, or of the whole edition where `section` is empty.

    `section` is its title, `name` what outlines call it.
    """

    section: str
    name: str
    measure: Measure


def levels(document: Document) -> tuple[ReadingLevel, ...]:
    """Measure the document as a whole, then each of its sections."""
    texts = [paragraph for section in document.sections for paragraph in _paragraphs(section)]
    whole = ReadingLevel("", "", measure(texts, document.language))
    return (whole, *section_levels(document))


def section_levels(document: Document) -> tuple[ReadingLevel, ...]:
    """Measure each section of a document."""
    return tuple(
        ReadingLevel(
            str(section.title), section.name, measure(_paragraphs(section), document.language)
        )
        for section in document.sections
    )


def place_of(strategy: Strategy, section: str) -> Span:
    """Where what a section shows is written, or else the title of the document.

    Sections are named after the key of the strategy that they show.
    """
    if section.startswith("narrative-"):
        return strategy.record(Narrative, section.removeprefix("narrative-")).span
    key = section.replace("-", "_")
    if key in type(strategy).model_fields:
        return strategy.at(key)
    return strategy.document.at("title")


def _paragraphs(section: Section) -> list[str]:
    return [paragraph for words in _texts(section.blocks) for paragraph in paragraphs(words)]


def _texts(blocks: Iterable[Block]) -> Iterator[Markdown]:
    """Walk what counts: paragraphs and items, but no headings, tables, captions or quotes."""
    for block in blocks:
        match block:
            case Prose() | Callout() | Letter():
                yield block.text
            case Items():
                yield from _entries(block.entries)
            case Cards():
                for card in block.cards:
                    yield card.text
                    yield from _entries(card.entries)
            case Definitions():
                yield from (meaning for _, _, meaning in block.entries)
            case Rows():
                yield from (row.text for row in block.rows)
            case Part():
                yield from _texts(block.blocks)


def _entries(entries: Iterable[ListEntry]) -> Iterator[Markdown]:
    for entry in entries:
        yield entry.text
        yield entry.explanation
        yield from _entries(entry.items)
        yield entry.reason
