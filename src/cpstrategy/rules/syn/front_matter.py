"""SYN018 front-matter: lines for another program at the top of a text."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN018",
    name="front-matter",
    severity=Severity.WARNING,
    summary="A text begins with lines for another program, between two lines `---`.",
    why=(
        "Programs that make websites keep the title and the author of a page there. They are no "
        "part of the text, and are not printed."
    ),
    hint="delete the lines from `---` to `---`; a title belongs into the YAML, as `heading:`",
    bad="""\
vision: |-
  ---
  title: Our vision
  ---
  Every child is safe.
""",
    good="""\
vision: Every child is safe.
""",
    actor=Actor.EDITOR,
)
