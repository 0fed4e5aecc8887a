"""Help: whom young people can turn to when they are worried, unheard or in danger."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.help import way_rows, ways
from cpstrategy.model.help import Help
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One card for each, with numbers that can be tapped."""
    cards = tuple(_card(one, formatter) for one in strategy.helps)
    if cards:
        yield Cards(cards, style="help")


def _card(one: Help, formatter: Formatter) -> Card:
    tell = way_rows if formatter.registers[0] == "easy" else ways
    return Card(
        id=f"help-{one.id}",
        title=formatter.name(one.name),
        text=formatter.say(one.for_),
        entries=tuple(tell(one, formatter)),
    )


UNIT = SectionUnit("help", blocks, needs=("helps",), accompanies=True)
