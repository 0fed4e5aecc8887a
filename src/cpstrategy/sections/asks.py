"""Asks: what young people ask of the council, as agreed with them."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, Part
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import entries
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One part for each ask."""
    for ask in strategy.asks:
        asked = Items(entries(ask.items, telling), telling.say(ask.stem), "asks")
        yield Part(
            id=f"ask-{ask.id}",
            title=telling.name(ask.title),
            blocks=(asked,),
            tone="ask",
            opener=ask.speaker,
        )


UNIT = SectionUnit("asks", "What young people ask of us", blocks, needs=("asks",))
