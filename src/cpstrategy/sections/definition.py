"""Definition: what corporate parenting means here."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import item_group, prose
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """The meaning, the question to ask oneself, and the lists that spell it out."""
    definition = strategy.definition
    if definition is None:
        return
    yield from prose(definition.text, telling)
    test = telling.say(definition.test)
    if test:
        yield Callout(test, tone="question")
    for group in definition.lists:
        yield from item_group(group, telling)


UNIT = SectionUnit("definition", "What corporate parenting means", blocks, needs=("definition",))
