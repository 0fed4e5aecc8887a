"""About: the facts of the document, its history and how to get in touch."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Markdown
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.dates import tell_moment, tell_whole_period
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_status
from cpstrategy.formatting.tables import Cell, table
from cpstrategy.model.council import Contact
from cpstrategy.model.publication import Publication, Version
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """Where it comes from, the facts, and the version history."""
    document = strategy.document
    yield from prose(document.source, formatter)
    yield from prose(document.other_formats, formatter)
    statement = ("Accessibility statement", strategy.council.accessibility_statement)
    facts = (*_facts(document), *_contact(strategy.council.contact), statement)
    yield Facts(tuple((name, tell_contact(fact)) for name, fact in facts if fact))
    if document.history:
        columns = ("Version", "Date", "What changed")
        yield table("Earlier versions", columns, list(map(_version, document.history)))


def _version(entry: Version) -> tuple[Cell, ...]:
    date = tell_moment(entry.date) if entry.date else ""
    return tuple((Markdown(escape(words)),) for words in (entry.version, date, entry.changes))


def _facts(document: Publication) -> Iterator[tuple[str, str]]:
    yield "Period", tell_whole_period(document.period) if document.period else ""
    yield "Status", tell_status(document.status)
    yield "Version", document.version
    for approval in document.approvals:
        yield approval.decision.capitalize(), f"{approval.body}, {tell_moment(approval.date)}"
    for check in document.checked_by:
        edition = check.edition.replace("-", " ").capitalize()
        yield f"{edition}, tested by", f"{check.by}, {tell_moment(check.date)}"
    yield "Published", tell_moment(document.published) if document.published else ""
    yield "Review due", tell_moment(document.review_due) if document.review_due else ""
    yield "Replaces", document.replaces


def _contact(contact: Contact) -> Iterator[tuple[str, str]]:
    yield "Contact", contact.team
    yield "Email", contact.email
    yield "Telephone", contact.phone
    yield "Address", contact.address
    yield "Website", contact.website


UNIT = SectionUnit("about", "About this document", blocks, needs=("document",), accompanies=True)
