"""SYN003 missing-key: a record without something that it needs."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN003",
    name="missing-key",
    severity=Severity.ERROR,
    summary="A record lacks a key that it needs, or the key has no value.",
    why=("The document cannot say a thing that nobody has written."),
    hint="add the key with its value",
    bad="""\
glossary:
  - id: advocate
    term: Advocate
""",
    good="""\
glossary:
  - id: advocate
    term: Advocate
    meaning: Somebody who speaks up for you.
""",
    actor=Actor.EDITOR,
)
