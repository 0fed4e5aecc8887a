"""SYN012 unquoted-reference: a text that YAML takes for a set of keys."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN012",
    name="unquoted-reference",
    severity=Severity.ERROR,
    summary="A text that begins with a reference stands without quotation marks.",
    why=("A brace at the start of a value begins a set of keys in YAML, not a text."),
    hint="put the whole text in double quotation marks",
    bad="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: {stat:in-care}
""",
    good="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: "{stat:in-care} children deserve the best."
""",
    actor=Actor.EDITOR,
)
