"""Promises: a document with nothing but the pledges that hold, for a poster and a leaflet."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cpstrategy.document.blocks import Block, Cards, Items, Part
from cpstrategy.document.document import Document, Section
from cpstrategy.document.every_block import every_block


def has_promises(document: Document) -> bool:
    """Whether there is anything to print on a poster."""
    return any(_promising(document.sections))


def only_promises(document: Document) -> Document:
    """Leave out what is no pledge, and every pledge that has ended or names no promise.

    How to answer is kept apart, for the sheets that have a place for it.
    """
    answer = next((one for one in document.sections if one.name == "tell-us"), document.tell_us)
    return replace(document, sections=tuple(_promising(document.sections)), tell_us=answer)


def _promising(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        pledges = tuple(block for block in section.blocks if _is_pledge(block))
        if pledges:
            yield replace(section, blocks=pledges)


def _is_pledge(block: Block) -> bool:
    return (
        isinstance(block, Part)
        and block.tone == "pledge"
        and any(isinstance(inner, Items | Cards) for inner in every_block(block.blocks))
    )
