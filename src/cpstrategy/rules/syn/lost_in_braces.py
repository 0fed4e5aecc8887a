"""SYN013 lost-in-braces: words behind a comma, or a colon without its space, within braces."""

from cpstrategy.diagnostic import Severity
from cpstrategy.rule import Actor, Rule

UNIT = Rule(
    code="SYN013",
    name="lost-in-braces",
    severity=Severity.ERROR,
    summary="Within { }, a comma ends a text, or a colon has no space after it.",
    why=(
        "YAML takes what follows for a key without a value: `51,234` would be 51, and half of a "
        "title would be lost without a word."
    ),
    hint=(
        "type a colon and its value after it, or delete it; "
        "if it is text, put all of the text in quotation marks"
    ),
    bad="""\
asks:
  - {id: heard, title: You said, we did, items: [Listen to us.]}
""",
    good="""\
asks:
  - {id: heard, title: "You said, we did", items: [Listen to us.]}
""",
    actor=Actor.EDITOR,
)
