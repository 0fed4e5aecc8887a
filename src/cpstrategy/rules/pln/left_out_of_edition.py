"""PLN020 left-out-of-edition: content that an edition has a place for and no words of."""

from collections.abc import Iterator, Sequence
from typing import Any

from cpstrategy import sections
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.document.document import Document
from cpstrategy.model.base import Record
from cpstrategy.model.byname import own_words
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Readers, chosen, is_chosen
from cpstrategy.model.outline import outline
from cpstrategy.model.readers import readers_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.registers.addresses import words_in
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.section import SectionUnit
from cpstrategy.text.enumeration import in_code

_FEW = 4
"""So many records of one key are named; of more it is said how many there are."""


def check(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look at an edition that is told in other words than the full ones."""
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    left = [*_left_out(strategy, edition, document)] if "full" not in edition.registers else []
    if left:
        first = left[0][1][0]
        names = "; ".join(f"`{key}`{_named(records)}" for key, records in left)
        message = f"`{edition.title}` leaves out {names}: no words in {in_code(edition.tried)}"
        yield Finding(first.span, message, editions=(edition.name,))


def _left_out(
    strategy: Strategy, edition: Edition, document: Document
) -> Iterator[tuple[str, Sequence[Record]]]:
    """The keys of the strategy of which a section of the edition had nothing to tell."""
    units, told = discover(sections, SectionUnit), {section.name for section in document.sections}
    readers = readers_of(strategy, edition)
    named = (units[one.section] for one in outline(strategy, edition) if one.section in units)
    silent = (unit for unit in named if not (unit.accompanies or unit.name in told))
    for key in (key for unit in silent for key in unit.needs):
        value = getattr(strategy, key)
        records = _meant(value, readers)
        if any(words_in(text, "full") for text in _texts(records)):
            yield type(strategy).model_fields[key].alias or key, records


def _meant(value: Any, readers: Readers) -> Sequence[Record]:
    """What stands below a key, without what people have left out for an edition's readers."""
    if isinstance(value, list):
        return chosen(value, readers)
    return [value] if value and is_chosen(value, readers) else []


def _texts(records: Sequence[Record]) -> Iterator[Text]:
    for record in records:
        for inner in record.walk() if isinstance(record, Record) else ():
            if isinstance(inner, Text):
                yield inner


def _named(records: Sequence[Record]) -> str:
    """The words that they are known by."""
    titles = [title for title in map(own_words, records) if title]
    more = [f"{len(titles) - _FEW} more"] if len(titles) > _FEW else []
    listed = ", ".join((*(f"“{title}”" for title in titles[:_FEW]), *more))
    return f" ({listed})" if listed else ""


UNIT = Rule(
    code="PLN020",
    name="left-out-of-edition",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="Content that an edition has a place for, and of which it has no words.",
    why=(
        "The edition is made as soon as anything has words for its readers. What has none is left "
        "out of it as a whole, and they cannot know that it is there."
    ),
    hint="write it for these readers too; or allow this finding, if they are to have less",
    bad="""\
document: {editions: [full, youth]}
vision: {full: Every child is safe., youth: You are safe.}
pledges:
  - {id: pledge, title: Our pledge, stem: "We will:", items: [listen to children]}
""",
    good="""\
document: {editions: [full, youth]}
vision: {full: Every child is safe., youth: You are safe.}
pledges:
  - id: pledge
    title: Our pledge
    stem: "We will:"
    items:
      - {id: listen, text: {full: listen to children, youth: listen to you}}
""",
    blind_spots=(
        "Where some texts of a key have words for these readers and others have none, "
        "`missing-edition` tells them one by one."
    ),
    check_document=check,
    of_absence=True,
    actor=Actor.PARTICIPATION,
)
