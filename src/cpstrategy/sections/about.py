"""About: the facts of the document, its history and how to get in touch."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Markdown
from cpstrategy.formatting.contact import tell_contact
from cpstrategy.formatting.dates import tell_moment, tell_whole_period
from cpstrategy.formatting.elsewhere import elsewhere
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.formatting.references import escape
from cpstrategy.formatting.status import tell_status
from cpstrategy.formatting.tables import Cell, not_stated, table
from cpstrategy.formatting.timelines import tell_timeline
from cpstrategy.model.council import Contact
from cpstrategy.model.publication import Approval, Publication, Version
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """Where it comes from, the facts, the version history, and the plans beside it, by year."""
    document = strategy.document
    yield from prose(document.source, formatter)
    yield from prose(document.other_formats, formatter)
    words = formatter.words
    others = [(one.name, one.web) for one in elsewhere(document.other_versions, formatter)]
    statement = (words.accessibility_statement, strategy.council.accessibility_statement)
    facts = (
        *_facts(document, words),
        *_contact(strategy.council.contact, words),
        statement,
        *others,
    )
    yield Facts(tuple((name, tell_contact(fact)) for name, fact in facts if fact))
    if document.history:
        columns = (words.version, words.version_date, words.version_changes)
        rows = [_version(entry, words) for entry in document.history]
        yield table(words.earlier_versions, columns, rows, empty=not_stated(words))
    yield from tell_timeline(strategy, formatter)


def _version(entry: Version, words: Catalogue) -> tuple[Cell, ...]:
    date = tell_moment(entry.date, words) if entry.date else ""
    return tuple((Markdown(escape(told)),) for told in (entry.version, date, entry.changes))


def _facts(document: Publication, words: Catalogue) -> Iterator[tuple[str, str]]:
    yield words.fact_period, tell_whole_period(document.period, words) if document.period else ""
    yield words.fact_status, tell_status(document.status, words)
    yield words.fact_version, document.version
    for approval in document.approvals:
        yield _decision(approval, words), f"{approval.body}, {tell_moment(approval.date, words)}"
    for check in document.checked_by:
        edition = check.edition.replace("-", " ").capitalize()
        tested = words.fill("fact-tested", edition=edition)
        yield tested, f"{check.by}, {tell_moment(check.date, words)}"
    published, review = document.published, document.review_due
    yield words.fact_published, tell_moment(published, words) if published else ""
    yield words.fact_review, tell_moment(review, words) if review else ""
    yield words.fact_replaces, document.replaces


def _decision(approval: Approval, words: Catalogue) -> str:
    """What was decided; who has not written it has the usual word."""
    return approval.decision.capitalize() or words.fact_approved


def _contact(contact: Contact, words: Catalogue) -> Iterator[tuple[str, str]]:
    yield words.fact_contact, contact.team
    yield words.fact_email, contact.email
    yield words.fact_telephone, contact.phone
    yield words.fact_address, contact.address
    yield words.fact_website, contact.website


UNIT = SectionUnit("about", blocks, needs=("document",), accompanies=True)
