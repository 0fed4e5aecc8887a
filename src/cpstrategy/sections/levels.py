"""Levels: how far each person's responsibility goes."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Markdown
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, is_bare
from cpstrategy.formatting.references import escape
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One card for each level, with examples."""
    cards = tuple(
        Card(
            id=f"level-{level.id}",
            title=Markdown(escape(level.name)),
            text=formatter.say(level.text),
            entries=entries(level.examples, formatter),
            is_bare=is_bare(level),
        )
        for level in strategy.levels
    )
    if cards:
        yield Cards(cards, style="levels")


UNIT = SectionUnit("levels", blocks, needs=("levels",))
