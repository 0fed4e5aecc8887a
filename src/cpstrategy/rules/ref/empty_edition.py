"""REF014 empty-edition: an edition that is not made, because nothing would stand in it."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Tell which editions are left out: a council that asks for one by its name waits for it."""
    document = strategy.document
    for edition in strategy.supplies.empty:
        name = edition.name
        message = f"the edition `{edition.title}` is not made: there is nothing for it to show"
        if name in document.editions:
            span = document.at("editions", document.editions.index(name))
            yield Finding(span, message, editions=(name,))
        else:
            yield Finding(document.at("title"), message, severity=Severity.INFO)


UNIT = Rule(
    code="REF014",
    name="empty-edition",
    severity=Severity.ERROR,
    summary="An edition that is not made, because nothing would stand in it.",
    why=(
        "Readers would open a cover with nothing behind it. An edition shows the sections that its "
        "file names, in its registers, and of these there are no words."
    ),
    hint="write words for its sections in its register, or take it out of `editions`",
    bad="""\
document:
  editions: [full, pledge]
vision: Every child is safe.
""",
    good="""\
document:
  editions: [full, pledge]
vision: Every child is safe.
pledges:
  - {id: pledge, title: Our pledge, stem: "We will:", items: [listen to you]}
""",
    check=check,
    actor=Actor.PARTICIPATION,
)
