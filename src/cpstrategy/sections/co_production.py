"""Co-production: who made the document together, and thanks to them."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout, Entry, Items
from cpstrategy.model.people import Group
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import prose
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """How it was made, the groups that took part, and thanks."""
    made = strategy.co_production
    if made is None:
        return
    yield from prose(made.text, telling)
    if made.groups:
        names = [strategy.record(Group, key).name for key in made.groups]
        yield Items(tuple(Entry(telling.expand(escape(name))) for name in names))
    thanks = telling.say(made.thanks)
    if thanks:
        yield Callout(thanks, tone="thanks")


UNIT = SectionUnit("co-production", "Made together", blocks, needs=("co_production",))
