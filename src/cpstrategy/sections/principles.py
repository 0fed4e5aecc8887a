"""Principles: those that the nation's law lays down, and the council's own."""

from collections.abc import Iterator

from cpstrategy.document.blocks import NOTHING, Block, Items, Markdown, Part, Prose
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, prose
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import foreign


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The statutory principles in their order, then local ones."""
    principles = strategy.principles
    if principles is None:
        return
    yield from prose(principles.text, formatter)
    if principles.statutory and strategy.pack is not None:
        yield from _statutory(strategy.pack, formatter)
    if principles.local:
        local = Items(entries(principles.local, formatter), style="principles", ordered=True)
        yield Part(
            id="local-principles",
            title=formatter.expand(formatter.words.own_principles),
            blocks=(local,),
        )


def _statutory(pack: Pack, formatter: Formatter) -> Iterator[Block]:
    """The list with what leads into it and where it is from: nothing of that without the list."""
    told = entries(pack.principles, formatter)
    if told or not pack.principles:
        yield Prose(formatter.say(pack.introduction))
    if told:
        yield Items(told, style="principles", ordered=True)
        if pack.act:
            act = foreign(pack.act, formatter.words.language)
            source = formatter.words.fill("principles-source", act=act)
            yield Prose(formatter.expand(source), is_law=True)


def _heading(strategy: Strategy, formatter: Formatter) -> Markdown:
    """Only what the nation's law lays down may be called law, and its pack knows what is."""
    pack, principles = strategy.pack, strategy.principles
    if pack is None or principles is None or not principles.statutory:
        return NOTHING
    return formatter.say(pack.heading) if entries(pack.principles, formatter) else NOTHING


UNIT = SectionUnit("principles", blocks, needs=("principles",), heading=_heading)
