"""Cover drawings: four pictures of easy read that say on its cover what it is about."""

from collections.abc import Iterable, Iterator

from cpstrategy.document.blocks import Block, Part, Rows
from cpstrategy.document.document import Document

COUNT = 4


def cover_drawings(document: Document) -> tuple[str, ...]:
    """The concepts of the first row of each part, and then of any row, each once; none if few.

    A cover with a picture has no others.
    """
    if document.art:
        return ()
    blocks = [block for section in document.sections for block in section.blocks]
    firsts = (next(_concepts([block]), "") for block in blocks)
    concepts = tuple(dict.fromkeys(filter(None, (*firsts, *_concepts(blocks)))))
    return concepts[:COUNT] if len(concepts) >= COUNT else ()


def _concepts(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Rows):
            yield from (row.picture for row in block.rows if row.picture)
        elif isinstance(block, Part):
            yield from _concepts(block.blocks)
