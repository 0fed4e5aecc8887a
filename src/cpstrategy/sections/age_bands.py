"""Age bands: what the council does for children of each age."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Markdown
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One card for each age band."""
    cards = tuple(
        Card(f"age-{band.id}", Markdown(escape(band.ages)), text=telling.say(band.text))
        for band in strategy.age_bands
    )
    if cards:
        yield Cards(cards, style="ages")


UNIT = SectionUnit("age-bands", "Support at every age", blocks, needs=("age_bands",))
