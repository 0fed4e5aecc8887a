"""Developments: steps that the council has taken already."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import item_group
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One list."""
    developments = strategy.developments
    if developments is None:
        return
    yield from item_group(developments, formatter, "steps")


UNIT = SectionUnit("developments", blocks, needs=("developments",))
