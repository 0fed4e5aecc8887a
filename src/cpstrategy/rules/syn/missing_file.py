"""SYN010 missing-file: a text file that is not there."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN010",
    name="missing-file",
    severity=Severity.ERROR,
    summary="A text stands in a file that is not there.",
    why=("The document would have a hole where the text should be."),
    hint="check the name; it counts from the folder of the YAML file",
    bad="""\
vision: {file: visoin.md}
""",
    good="""\
vision: Every child is safe.
""",
    actor=Actor.EDITOR,
)
