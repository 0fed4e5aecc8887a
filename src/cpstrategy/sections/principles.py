"""Principles: those that the nation's law lays down, and the council's own."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, Part, Prose
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import entries, prose
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """The statutory principles in their order, then local ones."""
    principles = strategy.principles
    if principles is None:
        return
    yield from prose(principles.text, telling)
    if principles.statutory and strategy.pack is not None:
        yield from _statutory(strategy.pack, telling)
    if principles.local:
        local = Items(entries(principles.local, telling), style="principles", ordered=True)
        yield Part(id="local-principles", title=telling.expand("Our own"), blocks=(local,))


def _statutory(pack: Pack, telling: Telling) -> Iterator[Block]:
    yield from prose(pack.introduction, telling)
    if pack.principles:
        yield Items(entries(pack.principles, telling), style="principles", ordered=True)
    if pack.act:
        yield Prose(telling.expand(f"Source: {pack.act}."))


UNIT = SectionUnit("principles", "The principles we follow", blocks, needs=("principles",))
