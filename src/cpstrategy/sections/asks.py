"""Asks: what young people ask of the council, as agreed with them."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import Block, Part
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import listed, small
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each ask."""
    own = _in_their_own_words(formatter)
    for ask in strategy.asks:
        yield Part(
            id=f"ask-{ask.id}",
            title=own.name(ask.title),
            blocks=(*small(ask.picture, own), *listed(ask.items, ask.stem, own, "asks")),
            tone="ask",
            opener=own.told(ask.speaker),
        )


def _in_their_own_words(formatter: Formatter) -> Formatter:
    """Where a register has no words, those that young people chose serve; rows must be rows."""
    if "easy" in formatter.registers:
        return formatter
    return replace(formatter, registers=(*formatter.registers, "full"))


UNIT = SectionUnit("asks", blocks, needs=("asks",))
