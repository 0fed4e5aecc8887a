"""SYN002 unknown-key: a key that the model does not have."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN002",
    name="unknown-key",
    severity=Severity.ERROR,
    summary="A key that the content model does not have.",
    why=("A key that is misspelt would otherwise be left out of the document without a word."),
    hint="see docs/content-model.md for the keys that exist here",
    bad="""\
glossary:
  - id: advocate
    term: Advocate
    meanning: Somebody who speaks up for you.
""",
    good="""\
glossary:
  - id: advocate
    term: Advocate
    meaning: Somebody who speaks up for you.
""",
    actor=Actor.EDITOR,
)
