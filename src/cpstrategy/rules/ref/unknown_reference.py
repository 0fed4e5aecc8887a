"""REF001 unknown-reference: an id that nothing has; resolving finds it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF001",
    name="unknown-reference",
    severity=Severity.ERROR,
    summary="A reference to a record that does not exist.",
    why=(
        "Every figure, person, group and plan is written once and cited by its id. "
        "A wrong id would leave a hole in the text, or a table without a name."
    ),
    hint="add the record, or correct the id",
    bad="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: We want the best for all {stat:in-car} children in our care.
""",
    good="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: We want the best for all {stat:in-care} children in our care.
""",
    actor=Actor.EDITOR,
)
