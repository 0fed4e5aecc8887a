"""Vision: what the council wants for children, in a sentence or a paragraph."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One callout."""
    words = formatter.say(strategy.vision)
    if words:
        yield Callout(words, tone="vision")


UNIT = SectionUnit("vision", blocks, needs=("vision",))
