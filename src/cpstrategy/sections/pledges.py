"""Pledges: what the council promises, with who signed it and with whom it was agreed."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout, Items, Part, Signatures
from cpstrategy.model.people import Group
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.dates import tell_moment, tell_period
from cpstrategy.telling.pieces import entries, item_group, prose, signatures
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One part for each pledge."""
    for pledge in strategy.pledges:
        yield Part(
            id=f"pledge-{pledge.id}",
            title=telling.name(pledge.title),
            blocks=tuple(_pledge(strategy, pledge, telling)),
            tone="expired" if pledge.expired else "pledge",
            opener=f"To {pledge.audience}" if pledge.audience else "",
        )


def _pledge(strategy: Strategy, pledge: Pledge, telling: Telling) -> Iterator[Block]:
    if pledge.expired:
        when = f" It covered {tell_period(pledge.period)}." if pledge.period else ""
        yield Callout(telling.expand(f"This pledge has ended.{when}"), tone="expired")
    yield from prose(pledge.text, telling)
    if pledge.items:
        promises = entries(pledge.items, telling)
        yield Items(promises, telling.say(pledge.stem), "promises", ordered=pledge.numbered)
    for group in pledge.groups:
        yield from item_group(group, telling, style="promises")
    agreement = _agreement(strategy, pledge)
    if agreement or pledge.signatories:
        yield Signatures(signatures(pledge.signatories, telling), telling.expand(agreement))


def _agreement(strategy: Strategy, pledge: Pledge) -> str:
    names = [escape(strategy.record(Group, key).name) for key in pledge.agreed_with]
    when = f", {tell_moment(pledge.date)}" if pledge.date else ""
    return f"Agreed with {' and '.join(names)}{when}." if names else ""


UNIT = SectionUnit("pledges", "Our promise", blocks, needs=("pledges",))
