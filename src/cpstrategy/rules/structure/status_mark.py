"""STR016 status-mark: `FINAL VERSION` or `DRAFT v3` in words for readers."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.diagnostic import Severity
from cpstrategy.model.publication import Publication
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.patterns import lazily

_MARK = (
    r"FINAL\s+(?:VERSION|DRAFT)\b|DRAFT\s+(?:VERSION|[vV]?\.?\d+(?:\.\d+)*)\b"
    r"|[vV]\d+(?:\.\d+)*\s+(?:FINAL|DRAFT)\b"
)
# What joins a mark to a title goes with it, and so do its brackets.
_AROUND = r"(?:\s{{0,3}}[-–—,:|]\s{{0,3}}|\s{{1,3}}|^)(?:[(\[]\s?)?({})(?:\s?[)\]])?"
_IN_TEXTS = lazily(_AROUND.format(rf"{_MARK}|DRAFT\b"))
_IN_NAMES = lazily(_AROUND.format(_MARK), re.IGNORECASE)
"""In names any letters will do, but `Draft Local Plan` is one; a text may speak of a draft."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for marks of a status outside the field that is made for them."""
    for words in strategy.containing("draft", "final"):
        if words.field != "version":
            yield from _marks(words)


def _marks(words: FieldWords) -> Iterator[Finding]:
    if words.voice in (Voice.COUNCIL, Voice.NAME):
        pattern = _IN_TEXTS if words.is_markdown else _IN_NAMES
        for match in islice(pattern.finditer(words.words), MOST_FINDS):
            yield _finding(words, match)


def _finding(words: FieldWords, match: re.Match[str]) -> Finding:
    """A mark at the end of a title can be cut off; another may stand in a sentence."""
    ends_a_title = isinstance(words.owner, Publication) and match.end() == len(words.words)
    can_go = ends_a_title and match.start() > 0
    start, end = match.span() if can_go else match.span(1)
    fix = "" if can_go else None
    return Finding(words.place(start, end), f"`{match[1]}` is a mark among editors", fix=fix)


UNIT = Rule(
    code="STR016",
    name="status-mark",
    severity=Severity.WARNING,
    summary="A mark such as FINAL VERSION or DRAFT v3 in words for readers.",
    why=(
        "It was meant for colleagues. In print it makes readers ask which version is right, and it "
        "stays when the status changes."
    ),
    hint="delete it, and say it with `status:` and `version:` of the document",
    bad="""\
document:
  subtitle: Children and Young People's Services - FINAL VERSION
""",
    good="""\
document:
  subtitle: Children and Young People's Services
  status: approved
  version: "1.0"
""",
    false_positives=(
        """\
vision: >-
  Young people read the draft and sent it back. The final report will be theirs. We draft each plan
  with the young person.
""",
    ),
    check=check,
)
