"""Anchors: the places of a document that a link within it can lead to."""

from collections.abc import Container, Iterable, Iterator

from cpstrategy.document.blocks import Block, Definitions, Part
from cpstrategy.document.document import Section
from cpstrategy.document.every_block import every_block


def anchors(sections: Iterable[Section]) -> frozenset[str]:
    """The ids of all parts and of all words explained."""
    return frozenset(name for section in sections for name in _anchors(section.blocks))


class AnchorRequests(Container[str]):
    """Stands for places that are not known yet: none is there, and those asked for are noted."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def __contains__(self, name: object) -> bool:
        """Note the place."""
        self.names.add(str(name))
        return False


def _anchors(blocks: Iterable[Block]) -> Iterator[str]:
    for block in every_block(blocks):
        if isinstance(block, Part):
            yield block.id
        elif isinstance(block, Definitions):
            yield from (name for name, _, _ in block.entries)
