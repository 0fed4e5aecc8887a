"""REF028 unknown-icon: a sign of a priority that there is not; proofs find it."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF028",
    name="unknown-icon",
    severity=Severity.ERROR,
    summary="A sign of a priority that is none of the shipped ones, and no drawing.",
    why="No page can be made with a sign that is not there, and none is guessed.",
    hint="write the name of a shipped one, or the path of a drawing of your own, an .svg file",
    bad="""\
priorities:
  - id: home
    title: A good home
    icon: hose
""",
    good="""\
priorities:
  - id: home
    title: A good home
    icon: house
""",
    actor=Actor.EDITOR,
)
