"""SYN005 given-twice: one thing written in two places."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN005",
    name="given-twice",
    severity=Severity.ERROR,
    summary="The same thing is written in two places.",
    why=(
        "Two places drift apart, and then the document contradicts itself. Each thing has one home."
    ),
    hint="keep one of the two and delete the other",
    bad="""\
vision: Every child is safe.
vision: Every child is happy.
""",
    good="""\
vision: Every child is safe and happy.
""",
    actor=Actor.EDITOR,
)
