"""REF014 empty-edition: an edition that is not made, because nothing would stand in it."""

from collections.abc import Iterator, Sequence

from cpstrategy.diagnostic import Severity
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.enumeration import enumerated


def check(strategy: Strategy) -> Iterator[Finding]:
    """Tell which editions are left out: a council that asks for one by its name waits for it."""
    document = strategy.document
    asked = {name: number for number, name in enumerate(document.editions)}
    for edition in strategy.supplies.empty:
        if edition.name in asked:
            span = document.at("editions", asked[edition.name])
            yield Finding(span, _message([edition]), editions=(edition.name,))
    others = [one for one in strategy.supplies.empty if one.name not in asked]
    if others:
        hint = "where readers should have one, write words for its sections in its register"
        yield Finding(document.at("title"), _message(others), hint, severity=Severity.INFO)


def _message(editions: Sequence[Edition]) -> str:
    titles = enumerated([f"`{edition.title}`" for edition in editions], "and")
    if len(editions) == 1:
        return f"the edition {titles} is not made: there is nothing for it to show"
    return f"the editions {titles} are not made: there is nothing for them to show"


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
