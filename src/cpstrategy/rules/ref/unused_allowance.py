"""REF009 unused-allowance: an allowance that fits no finding, or has ended; weighing finds it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF009",
    name="unused-allowance",
    severity=Severity.WARNING,
    summary="An allowance that fits no finding, or that has ended.",
    why=(
        "What it allowed has been mended, or it never fitted. Left where it is, it would one day "
        "hide a fault that nobody has looked at."
    ),
    hint="delete it; if it should fit, compare `match` and `record` with the finding",
    bad="""\
vision: Every child is safe.
allow:
  - {rule: placeholder, match: TBC, because: The chair is named in May.}
""",
    good="""\
vision: "Every child is safe. The date is TBC."
allow:
  - {rule: placeholder, match: TBC, because: The date is named in May.}
""",
    actor=Actor.EDITOR,
)
