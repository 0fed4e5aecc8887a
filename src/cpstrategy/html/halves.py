"""Halves: blocks for two columns, none of which is torn."""

from collections.abc import Sequence

from cpstrategy.document.blocks import Block
from cpstrategy.document.strings import strings

_LINE = 25
"""Letters that a line takes the room of, however few it has."""


def halves(blocks: Sequence[Block]) -> tuple[Sequence[Block], Sequence[Block]]:
    """Split blocks in their order, so that the longer half is as short as it can be."""
    lengths = [_length(block) for block in blocks]

    def longer(end: int) -> int:
        return max(sum(lengths[:end]), sum(lengths[end:]))

    # Of halves alike, a reader expects the first to be the longer.
    end = min(range(len(blocks), 0, -1), key=longer, default=0)
    return blocks[:end], blocks[end:]


def _length(block: Block) -> int:
    return sum(len(text) + _LINE for text in strings(block) if text)
