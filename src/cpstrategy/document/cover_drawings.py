"""Cover drawings: four pictures of easy read that say on its cover what it is about."""

from cpstrategy.document.document import Document
from cpstrategy.document.every_block import concepts

COUNT = 4


def cover_drawings(document: Document) -> tuple[str, ...]:
    """The concepts of the first row of each part, and then of any row, each once; none if few.

    A cover with a picture has no others.
    """
    if document.art:
        return ()
    blocks = [block for section in document.sections for block in section.blocks]
    firsts = (next(concepts([block]), "") for block in blocks)
    shown = tuple(dict.fromkeys(filter(None, (*firsts, *concepts(blocks)))))
    return shown[:COUNT] if len(shown) >= COUNT else ()
