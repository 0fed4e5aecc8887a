"""Asks: what young people ask of the council, as agreed with them."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Part
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import listed
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each ask."""
    for ask in strategy.asks:
        yield Part(
            id=f"ask-{ask.id}",
            title=formatter.name(ask.title),
            blocks=tuple(listed(ask.items, ask.stem, formatter, "asks")),
            tone="ask",
            opener=ask.speaker,
        )


UNIT = SectionUnit("asks", "What young people ask of us", blocks, needs=("asks",))
