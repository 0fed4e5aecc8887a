"""Pledges: what the council promises, with who signed it and with whom it was agreed."""

from collections.abc import Iterable, Iterator

from cpstrategy.document.blocks import Block, Callout, Part, Signatures
from cpstrategy.formatting.dates import tell_moment, tell_whole_period
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import (
    is_bare,
    item_group,
    listed,
    prose,
    signatures,
    under_stem,
)
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each pledge; nobody is said to have signed promises that are not there."""
    for pledge in strategy.pledges:
        promises = tuple(_promises(pledge, formatter))
        audience = formatter.told(pledge.audience)
        if promises or not (pledge.items or pledge.groups):
            yield Part(
                id=f"pledge-{pledge.id}",
                title=formatter.name(pledge.title),
                blocks=tuple(_pledge(strategy, pledge, promises, formatter)),
                tone="expired" if pledge.expired else "pledge",
                opener=f"To {audience}" if audience else "",
                is_bare=is_bare(pledge),
            )


def _promises(pledge: Pledge, formatter: Formatter) -> Iterator[Block]:
    items, stem = pledge.items, pledge.stem
    yield from listed(items, stem, formatter, "promises", ordered=pledge.numbered)
    groups = (item_group(group, formatter, style="promises") for group in pledge.groups)
    below = tuple(block for blocks in groups for block in blocks)
    yield from under_stem(None if items else stem, below, formatter)


def _pledge(
    strategy: Strategy, pledge: Pledge, promises: Iterable[Block], formatter: Formatter
) -> Iterator[Block]:
    if pledge.expired:
        when = f" It covered {tell_whole_period(pledge.period)}." if pledge.period else ""
        yield Callout(formatter.expand(f"This pledge has ended.{when}"), tone="expired")
    told = (*prose(pledge.text, formatter), *promises)
    yield from told
    agreement = _agreement(strategy, pledge)
    if told and (agreement or pledge.signatories):
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
