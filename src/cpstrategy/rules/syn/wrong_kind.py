"""SYN004 wrong-kind: a value that its key cannot take."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN004",
    name="wrong-kind",
    severity=Severity.ERROR,
    summary="A value is not of the kind that its key takes.",
    why=(
        "A number must be a number, a date a date and a list a list, or figures cannot be "
        "compared and dates cannot be checked."
    ),
    hint="see docs/content-model.md for what the key takes",
    bad="""\
statistics:
  - id: in-care
    value: about 700
    label: children in our care
""",
    good="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
""",
    actor=Actor.EDITOR,
)
