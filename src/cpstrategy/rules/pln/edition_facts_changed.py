"""PLN015 edition-facts-changed: a fact of the full text is another than in another register."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.state import RegisterState, standings
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at every text whose numbers, names or references have changed since."""
    for standing in standings(strategy) if strategy.lock else ():
        if standing.text and standing.state is RegisterState.FACTS_CHANGED:
            message = f"{standing.because}, and these words were accepted before that"
            again = f"then `cpstrategy accept {standing.key} --register {standing.register} --by …`"
            yield Finding(
                standing.text.text.at(standing.register), message, f"correct them, {again}"
            )


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
