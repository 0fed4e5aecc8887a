"""SYN011 read-as-text: a key or an entry lost in the text above it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN011",
    name="read-as-text",
    severity=Severity.ERROR,
    summary="A line meant as a key or a list entry is read as more of the text above.",
    why=(
        "YAML joins an indented line to the text before it, so a promise can vanish into "
        "another one."
    ),
    hint="put a space after the dash or the colon, and give the line the indent of its neighbours",
    bad="""\
vision: Every child is safe
  -and happy.
""",
    good="""\
vision: >-
  Every child is safe
  and happy.
""",
    actor=Actor.EDITOR,
)
