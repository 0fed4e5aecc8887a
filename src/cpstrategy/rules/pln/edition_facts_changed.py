"""PLN015 edition-facts-changed: a fact of the full text is another than in another register."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.state import RegisterState, standings
from cpstrategy.registers.together import together
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at every text whose numbers, names or references have changed since."""
    changed = (
        standing
        for standing in (standings(strategy) if strategy.lock else ())
        if standing.text and standing.state is RegisterState.FACTS_CHANGED
    )
    for text in together(changed):
        words = "these words" if len(text.registers) == 1 else f"the words of {text.named}"
        message = f"{text.first.because}, and {words} were accepted before that"
        hint = f"correct them, then `{text.accept}`"
        yield Finding(text.place, message, hint, text.related)


UNIT = Rule(
    code="PLN015",
    name="edition-facts-changed",
    severity=Severity.ERROR,
    summary="A number, name or reference of the full text changed, and another register did not.",
    why=(
        "Two editions that contradict each other are worse than one. A young person who is told of "
        "a visit every six weeks waits for it."
    ),
    hint="correct the words, then `cpstrategy accept`",
    bad="""\
vision:
  full: A social worker visits each child every four weeks.
  youth: We come to see you every 6 weeks.
""",
    good="""\
vision:
  full: A social worker visits each child every six weeks.
  youth: We come to see you every 6 weeks.
""",
    check=check,
    actor=Actor.PARTICIPATION,
)
