"""SYN008 too-big: a file past the limits."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN008",
    name="too-big",
    severity=Severity.ERROR,
    summary="A file is larger or deeper than any real content.",
    why=(
        "Limits keep a damaged file from stopping the machine: 2 MB a file, 40 levels, "
        "200,000 values."
    ),
    hint="split the file, or look for text pasted in by mistake",
    bad="""\
vision: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
""",
    good="""\
vision: Every child is safe.
""",
    actor=Actor.EDITOR,
)
