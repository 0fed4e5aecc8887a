"""SYN001 not-yaml: a file that cannot be read."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN001",
    name="not-yaml",
    severity=Severity.ERROR,
    summary="A file cannot be read as YAML.",
    why=(
        "Nothing in the file can be understood until this is mended. The place shown is where "
        "reading stopped; the slip is there or on the line above."
    ),
    hint="compare the line with its neighbours: indents, colons and quotation marks",
    bad="""\
vision: Our aim: every child safe
""",
    good="""\
vision: "Our aim: every child safe"
""",
    actor=Actor.EDITOR,
)
