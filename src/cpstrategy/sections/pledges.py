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
    small,
    under_stem,
)
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One part for each pledge; nobody is said to have signed promises that are not there."""
    words = formatter.words
    for pledge in strategy.pledges:
        promises = tuple(_promises(pledge, formatter))
        audience = formatter.told(pledge.audience)
        if promises or not (pledge.items or pledge.groups):
            yield Part(
                id=f"pledge-{pledge.id}",
                title=formatter.name(pledge.title),
                blocks=tuple(_pledge(strategy, pledge, promises, formatter)),
                tone="expired" if pledge.expired else "pledge",
                opener=words.fill("to-audience", audience=audience) if audience else "",
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
    words = formatter.words
    if pledge.expired:
        covered = _period(pledge, "pledge-covered", words)
        ended = " ".join(filter(None, (words.pledge_ended, covered)))
        yield Callout(formatter.expand(ended), tone="expired")
    told = (*prose(pledge.text, formatter), *promises)
    if told:
        yield from small(pledge.picture, formatter)
    yield from told
    agreement = _agreement(strategy, pledge, words)
    if told and (agreement or pledge.signatories):
        yield Signatures(signatures(pledge.signatories, formatter), formatter.expand(agreement))


def _agreement(strategy: Strategy, pledge: Pledge, words: Catalogue) -> str:
    names = [escape(strategy.record(Group, key).name) for key in pledge.agreed_with]
    whom = {"groups": words.joined(names)} if names else {}
    when = {"date": tell_moment(pledge.date, words)} if pledge.date else {}
    told = "-".join((*(["with"] if whom else ()), *(["on"] if when else ())))
    agreed = words.fill(f"agreed-{told}", **whom, **when) if told else ""
    holds = "" if pledge.expired else _period(pledge, "pledge-covers", words)
    return " ".join(filter(None, (agreed, holds)))


def _period(pledge: Pledge, key: str, words: Catalogue) -> str:
    """When it holds, or held."""
    if pledge.period is None:
        return ""
    return words.fill(key, period=tell_whole_period(pledge.period, words))


UNIT = SectionUnit("pledges", blocks, needs=("pledges",))
