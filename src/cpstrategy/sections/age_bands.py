"""Age bands: what the council does for children of each age."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Markdown
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One card for each age band."""
    cards = tuple(
        Card(f"age-{band.id}", Markdown(escape(band.ages)), text=formatter.say(band.text))
        for band in strategy.age_bands
    )
    if cards:
        yield Cards(cards, style="ages")


UNIT = SectionUnit("age-bands", blocks, needs=("age_bands",))
