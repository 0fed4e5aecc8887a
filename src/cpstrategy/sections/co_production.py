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
    co_production = strategy.co_production
    if co_production is None:
        return
    yield from prose(co_production.text, formatter)
    if co_production.groups:
        names = [strategy.record(Group, key).name for key in co_production.groups]
        yield Items(tuple(ListEntry(formatter.expand(escape(name))) for name in names))
    thanks = formatter.say(co_production.thanks)
    if thanks:
        yield Callout(thanks, tone="thanks")


UNIT = SectionUnit("co-production", blocks, needs=("co_production",))
