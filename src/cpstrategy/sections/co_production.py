"""Co-production: who made the document together, and thanks to them."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout, Items, ListEntry
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """How it was made, the groups that took part, and thanks."""
    made = strategy.co_production
    if made is None:
        return
    yield from prose(made.text, formatter)
    if made.groups:
        names = [strategy.record(Group, key).name for key in made.groups]
        yield Items(tuple(ListEntry(formatter.expand(escape(name))) for name in names))
    thanks = formatter.say(made.thanks)
    if thanks:
        yield Callout(thanks, tone="thanks")


UNIT = SectionUnit("co-production", "Made together", blocks, needs=("co_production",))
