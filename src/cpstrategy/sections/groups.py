"""Groups: where young people take part."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Card, Cards, Entry, Markdown
from cpstrategy.model.people import Group
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One card for each group."""
    cards = tuple(
        Card(
            id=f"group-{group.id}",
            title=telling.expand(escape(group.name)),
            text=telling.say(group.text),
            entries=tuple(_facts(group)),
        )
        for group in strategy.groups
    )
    if cards:
        yield Cards(cards, style="groups")


def _facts(group: Group) -> Iterator[Entry]:
    facts = {
        "Who": group.who,
        "Ages": group.ages,
        "Meets": group.meets,
        "How to join": group.contact,
    }
    for label, fact in facts.items():
        if fact:
            yield Entry(Markdown(escape(fact)), label=label)


UNIT = SectionUnit("groups", "Groups for young people", blocks, needs=("groups",))
