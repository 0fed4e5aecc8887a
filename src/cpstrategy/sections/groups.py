"""Groups: where young people take part."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, ListEntry
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import is_bare, small
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One card for each group."""
    cards = tuple(
        Card(
            id=f"group-{group.id}",
            title=formatter.expand(escape(group.name)),
            text=formatter.say(group.text),
            entries=tuple(_facts(group, formatter)),
            is_bare=is_bare(group),
            picture=next(small(group.picture, formatter), None),
        )
        for group in strategy.groups
    )
    if cards:
        yield Cards(cards, style="groups")


def _facts(group: Group, formatter: Formatter) -> Iterator[ListEntry]:
    words = formatter.words
    facts = (
        (words.group_who, formatter.told(group.who)),
        (words.group_ages, group.ages),
        (words.group_meets, group.meets),
        (words.group_join, group.contact),
    )
    for label, fact in facts:
        if fact:
            yield ListEntry(tell_contact(fact), label=label)


UNIT = SectionUnit("groups", blocks, needs=("groups",))
