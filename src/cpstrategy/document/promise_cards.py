"""Promise cards: each promise of a pledge by itself, with the words that it continues."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import (
    NOTHING,
    Block,
    Callout,
    Card,
    Cards,
    Items,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Stem,
)
from cpstrategy.document.document import Document
from cpstrategy.document.promises import only_promises


@dataclass(frozen=True, slots=True)
class PromiseCard:
    """One card: a pledge or a group by its `title` and what leads to its promises, or a promise.

    The first one has `lines`: whom young people can ring or text, as on every sheet of a pledge.
    A promise has the `stem` that it continues; who signed stands on no card.

    `group` says to whom a promise belongs, and `place` which of the groups it is, from 0.
    """

    title: Markdown = NOTHING
    opener: str = ""
    lead: tuple[Block, ...] = ()
    is_pledge: bool = False
    stem: Markdown = NOTHING
    promise: ListEntry | None = None
    number: int = 0
    group: Markdown = NOTHING
    place: int = 0
    lines: tuple[Markdown, ...] = ()


@dataclass(frozen=True, slots=True)
class _Group:
    title: Markdown = NOTHING
    stem: Markdown = NOTHING
    place: int = 0


def promise_cards(document: Document) -> Iterator[PromiseCard]:
    """Walk the pledges that hold, each with its title, its groups and its promises."""
    lines = document.help_lines
    for section in only_promises(document).sections:
        for pledge in section.blocks:
            if isinstance(pledge, Part):
                yield PromiseCard(pledge.title, pledge.opener, _lead(pledge), True, lines=lines)
                yield from _cards(pledge.blocks)
                lines = ()


def _cards(blocks: Iterable[Block]) -> Iterator[PromiseCard]:
    stem, place = NOTHING, 0
    for block in blocks:
        if isinstance(block, Stem):
            stem = block.text
        elif isinstance(block, Part):
            yield PromiseCard(block.title, lead=_lead(block), place=place)
            yield from _below(block.blocks, _Group(block.title, stem, place))
            place += 1
        else:
            yield from _below((block,), _Group(stem=stem, place=place))


def _below(blocks: Iterable[Block], group: _Group) -> Iterator[PromiseCard]:
    """The promises of a group, of which the innermost heading is the one to be told."""
    for block in blocks:
        if isinstance(block, Stem):
            group = _Group(group.title, block.text, group.place)
        elif isinstance(block, Items):
            yield from _promises(block, group)
        elif isinstance(block, Part):
            if lead := _lead(block):
                yield PromiseCard(block.title, lead=lead, place=group.place)
            yield from _below(block.blocks, _Group(block.title, group.stem, group.place))
        elif isinstance(block, Cards):
            yield from (one for card in block.cards for one in _boxed(card, group))


def _boxed(card: Card, group: _Group) -> Iterator[PromiseCard]:
    if card.text:
        yield PromiseCard(card.title, lead=(Prose(card.text),), place=group.place)
    inner = _Group(card.title, group.stem, group.place)
    yield from _promises(Items(card.entries, card.stem), inner)


def _lead(part: Part) -> tuple[Block, ...]:
    return tuple(block for block in part.blocks if isinstance(block, Prose | Callout))


def _promises(items: Items, group: _Group) -> Iterator[PromiseCard]:
    for number, entry in enumerate(items.entries, start=items.first):
        yield PromiseCard(
            stem=items.stem or group.stem,
            promise=entry,
            number=number if items.ordered else 0,
            group=group.title,
            place=group.place,
        )
