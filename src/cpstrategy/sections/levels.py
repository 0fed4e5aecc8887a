"""Levels: how far each person's responsibility goes."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Markdown
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import entries
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One card for each level, with examples."""
    cards = tuple(
        Card(
            id=f"level-{level.id}",
            title=Markdown(escape(level.name)),
            text=telling.say(level.text),
            entries=entries(level.examples, telling),
        )
        for level in strategy.levels
    )
    if cards:
        yield Cards(cards, style="levels")


UNIT = SectionUnit("levels", "Levels of responsibility", blocks, needs=("levels",))
