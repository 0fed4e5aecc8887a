"""Promise in brief: what each group of promises is about; all of them stand in the pledge."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, ListEntry
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, prose
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The words before each pledge that holds, and the titles of its groups."""
    for pledge in strategy.pledges:
        if not pledge.expired:
            yield from _pledge(pledge, formatter)


def _pledge(pledge: Pledge, formatter: Formatter) -> Iterator[Block]:
    yield from prose(pledge.text, formatter)
    titles = (formatter.name(group.title) for group in pledge.groups)
    groups = tuple(ListEntry(title) for title in titles if title)
    single = entries(pledge.items, formatter)
    if groups or single:
        stem = formatter.stem(pledge.stem) if single else formatter.expand("")
        yield Items((*single, *groups), stem, style="promises")


UNIT = SectionUnit("promise-in-brief", blocks, needs=("pledges",), is_brief=True)
