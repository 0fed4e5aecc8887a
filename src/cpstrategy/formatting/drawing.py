"""Drawing: the pictures that a document shows, with the credit that each set asks for."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cpstrategy.document.blocks import Block, Part, Rows
from cpstrategy.document.document import Document, Drawing
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.model.pictures import PictureSet


def with_drawings(document: Document, sets: Sequence[PictureSet]) -> Document:
    """Give a document its pictures, each concept from the first set that has it."""
    concepts = {name for section in document.sections for name in _concepts(section.blocks)}
    drawings, credits_ = [], []
    for concept in sorted(concepts):
        chosen, path = _find(concept, sets)
        drawings.append(Drawing(concept, path))
        credits_.append(tell_contact(chosen.credit_line))
    imprint = replace(document.imprint, credits=tuple(dict.fromkeys(credits_)))
    return replace(document, drawings=tuple(drawings), imprint=imprint)


def _concepts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Rows):
            yield from (row.picture for row in block.rows if row.picture)
        elif isinstance(block, Part):
            yield from _concepts(block.blocks)


def _find(concept: str, sets: Sequence[PictureSet]) -> tuple[PictureSet, str]:
    """Resolving has seen to it that a set has the concept."""
    return next(
        (picture_set, f"pictures/{depiction.image}")
        for picture_set in sets
        for depiction in picture_set.pictures
        if depiction.id == concept
    )
