"""SYN007 forbidden-yaml: anchors, aliases, tags and the like."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN007",
    name="forbidden-yaml",
    severity=Severity.ERROR,
    summary="A part of YAML that content files do not use.",
    why=(
        "Anchors, aliases, tags, merge keys and second documents let one line mean something "
        "that stands elsewhere. Content must mean what it says where it says it."
    ),
    hint="write the words out, and refer to records by id",
    bad="""\
vision: &aim Every child is safe.
""",
    good="""\
vision: Every child is safe.
""",
    actor=Actor.EDITOR,
)
