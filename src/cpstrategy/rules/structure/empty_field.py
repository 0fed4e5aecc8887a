"""STR026 empty-field: a field of a form, such as `Approved by:`, with nothing behind it."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.prose import prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.empty_fields import EMPTY_FIELD

_LEAST = 3
"""A label has so many letters at least, and its colon."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the labels of forms behind which another follows, or nothing."""
    for words in prose(strategy):
        if ":" in words.words and len(words.words) > _LEAST:
            for match in islice(EMPTY_FIELD.finditer(words.words), MOST_FINDS):
                label = match["label"]
                message = f"nothing stands behind `{label}:`"
                yield Finding(words.place(*match.span("label")), message)


UNIT = Rule(
    code="STR026",
    name="empty-field",
    severity=Severity.WARNING,
    summary="A field of a form, such as `Approved by:`, with nothing behind it.",
    why=(
        "A box was left empty on the form and pasted with its label. Readers take it for a sign "
        "that nobody approved the document, or that a name was taken out."
    ),
    hint="fill it in, or delete it; approvals, versions and review dates have keys of `document:`",
    bad="""\
vision: |-
  Every child is safe.

  Approved by:

  Next review: May 2027
""",
    good="""\
vision: |-
  Every child is safe.

  Approved by: Cabinet

  Next review: May 2027
""",
    false_positives=(
        """\
vision: |-
  We say who does what, approved by: the board. Contact:

  - your social worker
  - your adviser

  Date: 4 May 2026
""",
    ),
    blind_spots="It knows the labels that forms of councils have, such as `Author` or `Signed`.",
    check=check,
    actor=Actor.EDITOR,
)
