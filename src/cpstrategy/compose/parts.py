"""Parts: a document with only some of the parts that a priority has."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace

from cpstrategy.document.blocks import Block, Part
from cpstrategy.document.document import Section
from cpstrategy.formatting.formatter import PARTS


def only_parts(section: Section, parts: Set[str]) -> Section:
    """Leave out the parts of priorities that are not among those shown."""
    return replace(section, blocks=tuple(_with_parts(section.blocks, parts)))


def _with_parts(blocks: Iterable[Block], parts: Set[str]) -> Iterator[Block]:
    for block in blocks:
        if not isinstance(block, Part):
            yield block
        elif block.tone not in PARTS or block.tone in parts:
            yield replace(block, blocks=tuple(_with_parts(block.blocks, parts)))
