"""PLN016 unreadable-lock: the file of accepted words is not as the program wrote it."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Say what reading the file has found."""
    if strategy.lock is not None and strategy.lock.fault is not None:
        yield Finding(*strategy.lock.fault)


UNIT = Rule(
    code="PLN016",
    name="unreadable-lock",
    severity=Severity.ERROR,
    summary="The file `registers.lock.json` is not as the program wrote it.",
    why=(
        "The file holds which words have been accepted, by whom and for which full text. Mostly "
        "two people accepted words at the same time, and both versions are now in the file."
    ),
    hint="take the file back from version control; or delete it, and accept all words again",
    bad="""\
{
 "format": "cpstrategy-registers-1",
<<<<<<< mine
 "accepted": {}
=======
""",
    good="""\
{
 "format": "cpstrategy-registers-1",
 "accepted": {}
}
""",
    check=check,
    actor=Actor.EDITOR,
)
