"""REF010 duplicate-id: two records of a kind with one id; resolving finds them."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="REF010",
    name="duplicate-id",
    severity=Severity.ERROR,
    summary="Two records of one kind have the same id.",
    why="A reference to the id could mean either of them.",
    hint="give one of them another id, and change the references that mean it",
    bad="""\
glossary:
  - id: advocate
    term: Advocate
    meaning: Somebody who speaks up for you.
  - id: advocate
    term: Advocacy
    meaning: Speaking up for somebody.
""",
    good="""\
glossary:
  - id: advocate
    term: Advocate
    meaning: Somebody who speaks up for you.
  - id: advocacy
    term: Advocacy
    meaning: Speaking up for somebody.
""",
    actor=Actor.EDITOR,
)
