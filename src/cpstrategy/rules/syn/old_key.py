"""SYN014 old-key: a key that has another name now."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN014",
    name="old-key",
    severity=Severity.WARNING,
    summary="A key goes by its former name.",
    why=(
        "It is read as before, but the pages that explain the keys know it by its new name alone, "
        "and one day the old one will not be known any more."
    ),
    hint="write the new name; `cpstrategy validate --fix` does it",
    bad="""\
statistics:
  - {id: custody, suppressed: 10, label: care leavers in custody, as-at: 2026-03}
vision: We count {stat:custody} of you.
""",
    good="""\
statistics:
  - {id: custody, withheld: small, label: care leavers in custody, as-at: 2026-03}
vision: We count {stat:custody} of you.
""",
    actor=Actor.EDITOR,
)
