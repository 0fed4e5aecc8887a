"""Developments: steps that the council has taken already."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, prose
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One list."""
    developments = strategy.developments
    if developments is None:
        return
    yield from prose(developments.text, formatter)
    yield Items(entries(developments.items, formatter), formatter.say(developments.stem), "steps")


UNIT = SectionUnit(
    "developments", "How we are developing our support", blocks, needs=("developments",)
)
