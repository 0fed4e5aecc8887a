"""STR018 page-furniture: what belongs to a web page and not to the text on it."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine
from cpstrategy.model.words import Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_FURNITURE = lazily(
    r"\bcomments\s+are\s+(?:now\s+)?closed\b|\bleave\s+a\s+(?:comment|reply)\b"
    r"|\b(?:this\s+)?page\s+(?:was\s+)?(?:last\s+)?(?:updated|reviewed|modified)\b"
    r"|\brate\s+(?:the\s+information\s+on\s+)?this\s+page\b"
    r"|\b(?:green|orange|amber|red)\s+(?:smiley|smiling\s+face)\b"
    r"|\bwas\s+this\s+(?:page|information)\s+(?:helpful|useful)\b"
    r"|\bdid\s+you\s+find\s+what\s+you\s+were\s+looking\s+for\b"
    r"|\b(?:print|share|bookmark|e-?mail)\s+this\s+page\b|\bskip\s+to\s+(?:main\s+)?content\b"
    r"|\bback\s+to\s+top\b|\byou\s+are\s+here:|\ball\s+rights\s+reserved\b"
    r"|©|\bpage\s+\d+\s+of\s+\d+\b"
)
_PASTED = (Voice.COUNCIL, Voice.NAME)
_HINTS = (
    "page",
    "comment",
    "©",
    "smil",
    "skip to",
    "to top",
    "you are here",
    "rights reserved",
    "helpful",
    "useful",
    "looking for",
    "leave a",
)
"""One of these is in everything that is looked for, and few texts have any."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look through the words of the council; one find shows what was pasted into a text."""
    for words in strategy.containing(*_HINTS):
        if words.voice in _PASTED and not isinstance(words.record, EasyLine):
            for furniture, place in islice(words.find_small(_FURNITURE), 1):
                yield Finding(place, f"`{furniture}` belongs to a web page, not to this text")


UNIT = Rule(
    code="STR018",
    name="page-furniture",
    severity=Severity.WARNING,
    summary="Comment boxes, rating buttons, copyright lines or page numbers among the text.",
    why=(
        "A page that was copied brings along what stands around the text. In print there is "
        "nothing to click, and a screen reader reads it out in the middle of a promise."
    ),
    hint="delete it",
    bad="""\
vision: |-
  Every child in our care is safe.

  Comments are closed. © Example Council
""",
    good="""\
vision: Every child in our care is safe.
""",
    false_positives=(
        """\
vision: >-
  A page of our website is for care leavers, and its comments help us. You can print it. Share
  this with your friends; the team that wrote the page is friendly and smiling.
""",
    ),
    check=check,
)
