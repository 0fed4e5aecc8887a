"""Definition: what corporate parenting means here."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import item_group, prose
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The meaning, the question to ask oneself, and the lists that spell it out."""
    definition = strategy.definition
    if definition is None:
        return
    yield from prose(definition.text, formatter)
    test = formatter.say(definition.test)
    if test:
        yield Callout(test, tone="question")
    for group in definition.lists:
        yield from item_group(group, formatter)


UNIT = SectionUnit("definition", blocks, needs=("definition",))
