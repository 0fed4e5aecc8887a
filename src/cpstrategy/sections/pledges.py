"""Pledges: what the council promises, with who signed it and with whom it was agreed."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Callout, Items, Part, Signatures
from cpstrategy.formatting.dates import tell_moment, tell_whole_period
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, item_group, prose, signatures
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each pledge."""
    for pledge in strategy.pledges:
        yield Part(
            id=f"pledge-{pledge.id}",
            title=formatter.name(pledge.title),
            blocks=tuple(_pledge(strategy, pledge, formatter)),
            tone="expired" if pledge.expired else "pledge",
            opener=f"To {pledge.audience}" if pledge.audience else "",
        )


def _pledge(strategy: Strategy, pledge: Pledge, formatter: Formatter) -> Iterator[Block]:
    if pledge.expired:
        when = f" It covered {tell_whole_period(pledge.period)}." if pledge.period else ""
        yield Callout(formatter.expand(f"This pledge has ended.{when}"), tone="expired")
    yield from prose(pledge.text, formatter)
    if pledge.items:
        promises = entries(pledge.items, formatter)
        yield Items(promises, formatter.say(pledge.stem), "promises", ordered=pledge.numbered)
    for group in pledge.groups:
        yield from item_group(group, formatter, style="promises")
    agreement = _agreement(strategy, pledge)
    if agreement or pledge.signatories:
        yield Signatures(signatures(pledge.signatories, formatter), formatter.expand(agreement))


def _agreement(strategy: Strategy, pledge: Pledge) -> str:
    names = [escape(strategy.record(Group, key).name) for key in pledge.agreed_with]
    whom = f" with {' and '.join(names)}" if names else ""
    when = f", {tell_moment(pledge.date)}" if pledge.date else ""
    agreed = f"Agreed{whom}{when}." if whom or when else ""
    period = None if pledge.expired else pledge.period
    holds = f"It covers {tell_whole_period(period)}." if period else ""
    return " ".join(filter(None, (agreed, holds)))


UNIT = SectionUnit("pledges", "Our promise", blocks, needs=("pledges",))
