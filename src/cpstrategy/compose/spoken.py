"""Spoken: blocks without those that have nothing to say in an edition's registers."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Cards,
    Facts,
    Illustration,
    Items,
    Letter,
    Part,
    Prose,
    Signatures,
    Stem,
    Table,
)
from cpstrategy.formatting.pieces import says

_BESIDE = (Illustration, Stem)
_ACCOMPANYING = (Facts, Signatures, *_BESIDE)
"""What says nothing of a promise or a priority: who leads or signs it, where a sentence begins.

A picture is no words, either."""

_SAYS_MORE = ("priority", "pledge", "expired")
"""The parts of which that holds; of a board, facts are what there is to say."""

_LISTS = (Items, Cards, Part, Table)
"""What may continue a sentence."""


def spoken(blocks: Iterable[Block]) -> Iterator[Block]:
    """Leave out empty paragraphs, lists, cards and letters, and words that lead to nothing.

    A heading with nothing below it says something only where there is no more to tell.
    """
    spoken_blocks = list(map(_without_silence, blocks))
    below: Block | None = None
    kept = []
    for block in reversed(spoken_blocks):
        if not (_is_silent(block) or (isinstance(block, Stem) and not isinstance(below, _LISTS))):
            kept.append(block)
            below = block
    yield from reversed(kept)


def _without_silence(block: Block) -> Block:
    # Most have nothing to leave out, and to make another that is the same takes long.
    if isinstance(block, Part):
        blocks = tuple(spoken(block.blocks))
        return block if blocks == block.blocks else replace(block, blocks=blocks)
    if isinstance(block, Table):
        return _without_empty_rows(block)
    if isinstance(block, Cards) and not all(map(says, block.cards)):
        return replace(block, cards=tuple(filter(says, block.cards)))
    return block


def _without_empty_rows(table: Table) -> Table:
    kept = [n for n, row in enumerate(table.rows) if any(line for cell in row for line in cell)]
    if len(kept) == len(table.rows):
        return table
    anchors = tuple(table.anchors[number] for number in kept if table.anchors)
    return replace(table, rows=tuple(table.rows[number] for number in kept), anchors=anchors)


def _is_silent(block: Block) -> bool:
    match block:
        case Prose() | Letter() | Callout() | Stem():
            return not block.text
        case Items():
            return not block.entries
        case Cards():
            return not block.cards
        case Table():
            return not block.rows
        case Facts():
            return not block.pairs
        case Part():
            aside = _ACCOMPANYING if block.tone in _SAYS_MORE else _BESIDE
            return not block.is_bare and all(isinstance(inner, aside) for inner in block.blocks)
    return False
