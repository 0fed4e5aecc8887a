"""Developments: steps that the council has taken already."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import entries, prose
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One list."""
    developments = strategy.developments
    if developments is None:
        return
    yield from prose(developments.text, telling)
    yield Items(entries(developments.items, telling), telling.say(developments.stem), "steps")


UNIT = SectionUnit(
    "developments", "How we are developing our support", blocks, needs=("developments",)
)
