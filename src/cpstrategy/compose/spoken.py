"""Spoken: blocks without those that have nothing to say in an edition's registers."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Facts,
    Items,
    Letter,
    Part,
    Prose,
)


def spoken(blocks: Iterable[Block]) -> Iterator[Block]:
    """Leave out empty paragraphs, lists, cards and letters, and headings with nothing below."""
    for block in blocks:
        spoken_block = _without_silence(block)
        if not _is_silent(spoken_block):
            yield spoken_block


def _without_silence(block: Block) -> Block:
    # Most have nothing to leave out, and to make another that is the same takes long.
    if isinstance(block, Part):
        blocks = tuple(spoken(block.blocks))
        return block if blocks == block.blocks else replace(block, blocks=blocks)
    if isinstance(block, Cards) and not all(map(_says, block.cards)):
        return replace(block, cards=tuple(filter(_says, block.cards)))
    return block


def _says(card: Card) -> bool:
    return bool(card.text or card.entries or card.label)


def _is_silent(block: Block) -> bool:
    match block:
        case Prose() | Letter() | Callout():
            return not block.text
        case Items():
            return not block.entries
        case Cards():
            return not block.cards
        case Facts():
            return not block.pairs
        case Part():
            return not (block.blocks or block.lead)
    return False
