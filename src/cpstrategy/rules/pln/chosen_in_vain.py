"""PLN027 chosen-in-vain: a choice for an edition, or for ages, that changes nothing."""

from collections.abc import Iterable, Iterator, Sequence

from cpstrategy import sections
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.document.document import Document
from cpstrategy.model.base import Record, lists_shown
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Listed
from cpstrategy.model.narrative import Narrative
from cpstrategy.model.outline import outline
from cpstrategy.model.readers import ages_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.section import SectionUnit


def check(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look at what is marked for an edition; nobody knows what is in no section of it."""
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    marked = [*_marked(strategy, edition.name)] if edition.short else []
    met = {id(one) for one in _met(strategy, edition)} if marked else set()
    for record, field in marked:
        if id(record) not in met:
            message = f"`{edition.title}` has no section that shows this"
            yield Finding(record.at(field), message, editions=(edition.name,))


def read_by_nobody(strategy: Strategy) -> Iterator[Finding]:
    """Compare the ages of each record with those of the editions that are made."""
    editions = strategy.supplies.editions
    for record in strategy.records if editions else ():
        if isinstance(record, Listed) and record.ages:
            others = [one for one in editions if not record.for_ages.meet(ages_of(one))]
            if len(others) == len(editions):
                message = f"no edition that is made is for these ages: `{record.ages}`"
                hint = "write other ages, or make an edition for these; one without ages shows all"
                yield Finding(record.at("ages"), message, hint)
            else:
                yield from _for_others(record, others)


def _for_others(record: Listed, editions: Sequence[Edition]) -> Iterator[Finding]:
    for edition in (one for one in editions if one.name in record.in_):
        message = f"`{edition.title}` is for `{edition.ages}`, and this is for others"
        hint = "delete one of the two, or write the ages of both"
        related = ((record.at("ages"), "the ages that it is for"),)
        place = record.at("in_", record.in_.index(edition.name))
        yield Finding(place, message, hint, related, editions=(edition.name,))


def _marked(strategy: Strategy, edition: str) -> Iterator[tuple[Record, str]]:
    for record in strategy.records:
        if isinstance(record, Listed):
            for field, names in (("in_", record.in_), ("not_in", record.not_in)):
                if edition in names:
                    yield record, field


def _met(strategy: Strategy, edition: Edition) -> Iterator[Record]:
    """The records of which the cover and the sections of an edition tell, with all below them."""
    units = discover(sections, SectionUnit)
    yield from strategy.document.covers if edition.cover else ()
    for entry in outline(strategy, edition):
        if entry.narrative:
            yield from strategy.record(Narrative, entry.narrative).walk()
        for key in units[entry.section].needs if entry.section in units else ():
            value = getattr(strategy, key)
            yield from _below(value if isinstance(value, list) else [value], strategy)


def _below(records: Iterable[Record | None], strategy: Strategy) -> Iterator[Record]:
    for record in (one for one in records if one):
        for inner in record.walk():
            yield inner
            for field, kind in lists_shown(type(inner)):
                yield from (strategy.index[kind, key] for key in getattr(inner, field))


UNIT = Rule(
    code="PLN027",
    name="chosen-in-vain",
    severity=Severity.WARNING,
    summary="A choice for an edition, or for ages, that changes nothing.",
    why=(
        "`in` and `not-in` choose among what the sections of an edition show, and `without` leaves "
        "out what stands in them. What stands in none of them nobody will meet, whatever is "
        "chosen, and whoever chose it believes that it is there. What is for ages that no "
        "edition is for, nobody meets either."
    ),
    hint="add the section to the edition, or delete the choice",
    bad="""\
document: {editions: [full, youth]}
vision: {full: Every child is safe., youth: You are safe.}
levels:
  - {id: all, name: Everyone, text: Every department helps., in: [youth]}
""",
    good="""\
document: {editions: [full, youth]}
vision: {full: Every child is safe., youth: You are safe.}
groups:
  - {id: voices, name: Young Voices, text: We meet on Mondays., in: [youth]}
""",
    blind_spots="It does not know which parts of a priority an edition shows.",
    check=read_by_nobody,
    check_document=check,
    actor=Actor.PARTICIPATION,
)
