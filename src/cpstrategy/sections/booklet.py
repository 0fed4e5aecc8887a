"""Booklet: how easy read is read, and whom to ask about it."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Markdown, Prose
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """A few rows for people who read row by row; other readers need none."""
    if formatter.registers[0] == "easy":
        rows = (formatter.row(picture, words) for picture, words in _rows(strategy))
        yield Prose(Markdown("\n\n".join(rows)))


def _rows(strategy: Strategy) -> Iterator[tuple[str, str]]:
    contact = strategy.council.contact
    yield "book", "This booklet is in easy read."
    yield "support", "You can ask somebody to help you read it."
    if strategy.glossary:
        yield "language", "Hard words are in **bold**."
    if contact.team:
        yield "ask", f"You can ask {tell_contact(contact.team)} about it."
    if contact.phone:
        yield "phone", f"You can ring {tell_contact(contact.phone)}."
    if contact.email:
        yield "email", f"You can write to {tell_contact(contact.email)}."
    if contact.website:
        yield "internet", f"You can look at {tell_contact(contact.website)}."


UNIT = SectionUnit("booklet", "About this booklet", blocks, needs=("council",), accompanies=True)
