"""SYN009 lost-to-comment: text cut off by a #."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN009",
    name="lost-to-comment",
    severity=Severity.WARNING,
    summary="Words after a # are a comment and will not be printed.",
    why=("A # after a space begins a comment, so the rest of the line is lost without a word."),
    hint="put the whole text in double quotation marks",
    bad="""\
vision: Promise #1 is that every child is safe.
""",
    good="""\
vision: "Promise #1 is that every child is safe."
""",
    actor=Actor.EDITOR,
)
