"""Vision: what the council wants for children, in a sentence or a paragraph."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One callout."""
    words = telling.say(strategy.vision)
    if words:
        yield Callout(words, tone="vision")


UNIT = SectionUnit("vision", "Our vision", blocks, needs=("vision",))
