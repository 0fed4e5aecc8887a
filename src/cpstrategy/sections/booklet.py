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
        rows = (formatter.row(picture, words) for picture, words in _rows(strategy, formatter))
        yield Prose(Markdown("\n\n".join(rows)))


def _rows(strategy: Strategy, formatter: Formatter) -> Iterator[tuple[str, str]]:
    contact, words = strategy.council.contact, formatter.words
    yield "book", words.booklet_easy
    yield "support", words.booklet_ask
    if strategy.glossary:
        yield "language", words.booklet_hard_words
    if contact.team:
        yield "ask", words.fill("booklet-team", team=tell_contact(contact.team))
    if contact.phone:
        yield "phone", words.fill("help-you-can-ring", number=tell_contact(contact.phone))
    if contact.email:
        yield "email", words.fill("booklet-write", address=tell_contact(contact.email))
    if contact.website:
        yield "internet", words.fill("help-you-can-look", address=tell_contact(contact.website))


UNIT = SectionUnit("booklet", blocks, needs=("council",), accompanies=True)
