"""STR016 status-mark: `FINAL VERSION` or `DRAFT v3` in words for readers."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.publication import Publication
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice, Written
from cpstrategy.rule import Finding, Rule

_MARK = re.compile(
    # What joins a mark to a title goes with it, and so do its brackets.
    r"(?:(?:\s*[-–—,:|]\s*|\s+|^)(?:[(\[]\s*)?)"
    r"((?:FINAL|Final|final)\s+(?:VERSION|DRAFT|[Vv]ersion|[Dd]raft)\b"
    r"|(?:DRAFT|Draft|draft)\s+(?:VERSION|[Vv]ersion)\b"
    r"|\b(?:DRAFT|Draft)\s+[vV]?\.?\d+(?:\.\d+)*\b|\bDRAFT\b"
    r"|\b[vV]\d+(?:\.\d+)*\s+(?:FINAL|DRAFT)\b)"
    r"(?:\s*[)\]])?"
)
_AMONG_FACTS = ("version",)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for marks of a status outside the fields that are made for them."""
    for words in strategy.words:
        text = words.words
        if ("raft" in text or "RAFT" in text or "inal" in text or "FINAL" in text) and _may(words):
            for match in _MARK.finditer(text):
                yield _finding(words, match)


def _may(words: Written) -> bool:
    return words.voice in (Voice.COUNCIL, Voice.NAME) and words.field not in _AMONG_FACTS


def _finding(words: Written, match: re.Match[str]) -> Finding:
    """A mark at the end of a title can be cut off; another may stand in a sentence."""
    ends_a_title = isinstance(words.owner, Publication) and match.end() == len(words.words)
    start, end = match.span() if ends_a_title and match.start() else match.span(1)
    fix = "" if ends_a_title and match.start() else None
    return Finding(words.place(start, end), f"`{match[1]}` is a mark of an editor", fix=fix)


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
