"""Anchors: the places of a document that a link within it can lead to."""

from collections.abc import Container, Iterable, Iterator

from cpstrategy.document.blocks import (
    Answers,
    Block,
    Cards,
    Definitions,
    Items,
    ListEntry,
    Part,
    Table,
)
from cpstrategy.document.document import Section
from cpstrategy.document.every_block import every_block


def anchors(sections: Iterable[Section]) -> frozenset[str]:
    """The ids of all parts, entries of lists, rows of tables and words explained."""
    return frozenset(filter(None, (name for one in sections for name in _anchors(one.blocks))))


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
        match block:
            case Part():
                yield block.id
            case Definitions():
                yield from (name for name, _, _ in block.entries)
            case Table():
                yield from (anchor.id for anchor in block.anchors)
            case Items():
                yield from _of_entries(block.entries)
            case Cards():
                yield from (name for card in block.cards for name in _of_entries(card.entries))
            case Answers():
                cells = (cell for row in block.rows for cell in row)
                yield from (name for cell in cells for name in _anchors(cell))


def _of_entries(entries: Iterable[ListEntry]) -> Iterator[str]:
    for entry in entries:
        yield entry.id
        yield from _of_entries(entry.items)
