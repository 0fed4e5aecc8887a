"""PLN025 nobody-to-ring: a version for young people that tells them nobody to ring or to text."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_FOR_YOUNG_PEOPLE = ("youth", "easy")


def check(strategy: Strategy, document: Document) -> Iterator[Finding]:
    """Look for a number among those who help, in what is written for young people first of all."""
    edition = next(one for one in strategy.supplies.editions if one.name == document.edition)
    if edition.registers[0] in _FOR_YOUNG_PEOPLE and not _tells_a_number(document):
        message = f"`{edition.title}` tells young people nobody to ring or to text"
        place = strategy.helps[0].span if strategy.helps else strategy.document.at("title")
        if not any(entry.section == "help" for entry in edition.sections):
            place = edition.at("sections")
        yield Finding(place, message, editions=(edition.name,))


def _tells_a_number(document: Document) -> bool:
    has_section = any(section.name == "help" for section in document.sections)
    return has_section and bool(document.help_lines)


UNIT = Rule(
    code="PLN025",
    name="nobody-to-ring",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="A version for young people that tells them nobody to ring or to text.",
    why=(
        "A promise is read by those to whom it is not kept. They need to know who helps them to be "
        "heard, and whom to ring at night."
    ),
    hint=(
        "add `help` to the sections of the edition, and a `phone:` to one of `helps:` that it shows"
    ),
    bad="""\
document: {editions: [youth]}
vision: {youth: You are safe.}
helps:
  - {id: advocate, in: [youth], name: An advocate, for: {youth: Somebody who speaks up for you.}}
""",
    good="""\
document: {editions: [youth]}
vision: {youth: You are safe.}
helps:
  - id: advocate
    in: [youth]
    name: An advocate
    for: {youth: Somebody who speaks up for you.}
    phone: 01632 960001
""",
    false_positives=(
        """\
document: {editions: [youth]}
vision: {youth: You are safe.}
""",
    ),
    blind_spots="It cannot ring a number. National lines of the packs count.",
    check_document=check,
    of_absence=True,
    actor=Actor.PARTICIPATION,
)
