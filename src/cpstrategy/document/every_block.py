"""Every block: those of a section, and those below its parts, in the order of reading."""

from collections.abc import Iterable, Iterator

from cpstrategy.document.blocks import Block, Part, Rows


def every_block(blocks: Iterable[Block]) -> Iterator[Block]:
    """Walk them; a part comes before what is below it."""
    for block in blocks:
        yield block
        if isinstance(block, Part):
            yield from every_block(block.blocks)


def concepts(blocks: Iterable[Block]) -> Iterator[str]:
    """What the pictures of easy read show, row by row."""
    rows = (row for block in every_block(blocks) if isinstance(block, Rows) for row in block.rows)
    return (row.picture for row in rows if row.picture)
