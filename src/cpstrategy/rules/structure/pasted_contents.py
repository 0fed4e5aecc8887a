"""STR027 pasted-contents: a list of contents with its page numbers, pasted into a text."""

import re
from collections.abc import Iterator
from itertools import pairwise

from cpstrategy.analysis.prose import is_heading, prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily

_LEAST = 4
"""Fewer lines with rising numbers at their ends may be anything."""

_LINE = lazily(
    r"[ \t]*(?:[-*+][ \t]+)?(?:\d{1,2}(?:\.\d{1,2})*\.?[ \t]+)?"
    r"(?P<title>[A-Z‘“\"'][^\n:;%£]{1,90}?)"
    r"(?:[ \t.…_·]{1,200}|[ \t]+(?:[Pp]age|p\.?)[ \t]+)(?P<page>\d{1,3})[ \t]*(?:\n|\Z)"
)
_BLANK = lazily(r"[ \t]*\n")
_KNOWN_HEADING = lazily(
    r"\A(?:(?:Foreword|Introduction|Contents|Background|Our\s+[Vv]ision|Vision|Glossary|Conclusion"
    r"|Summary|Executive\s+[Ss]ummary|Governance|Our\s+[Pp]riorities|Our\s+[Pp]ledge|Contact\s+[Uu]s)"
    r"[ \t.…]+)(?P<page>\d{1,3})\Z"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for lines that end in rising numbers, and for headings that end in one."""
    for words in prose(strategy):
        if words.words.count("\n") >= _LEAST - 1:
            yield from _in_text(words)
    for words in strategy.words:
        is_ours = words.voice is Voice.COUNCIL and words.words[-1:].isdigit()
        if is_ours and is_heading(words) and (match := _KNOWN_HEADING.match(words.words)):
            message = f"this heading ends in the number of a page, {match['page']}"
            yield Finding(words.span, message)


def _in_text(words: FieldWords) -> Iterator[Finding]:
    for run in _runs(words.words):
        if len(run) >= _LEAST and _are_contents(run):
            place = words.place(run[0].start(), run[-1].end("page"))
            yield Finding(place, f"these {len(run)} lines end in the numbers of pages")


def _are_contents(run: list[re.Match[str]]) -> bool:
    """Whether the numbers rise, and what stands before them differs: not `Year 7`, `Year 8`."""
    pages = [int(line["page"]) for line in run]
    titles = {line["title"].casefold() for line in run}
    rises = all(before <= after for before, after in pairwise(pages))
    return rises and pages[0] < pages[-1] and len(titles) >= len(run) - 1


def _runs(text: str) -> Iterator[list[re.Match[str]]]:
    """Walk the lines that end in a number, those that follow each other together."""
    run: list[re.Match[str]] = []
    start = 0
    while start < len(text):
        line = _LINE.match(text, start)
        blank = None if line else _BLANK.match(text, start)
        if line:
            run.append(line)
        elif not blank and run:
            yield run
            run = []
        end = text.find("\n", start)
        start = len(text) if end < 0 else end + 1
    if run:
        yield run


UNIT = Rule(
    code="STR027",
    name="pasted-contents",
    severity=Severity.WARNING,
    summary="A list of contents with its page numbers, pasted into a text or a heading.",
    why=(
        "The pages of the old document are not those of this one, and each edition has its own. "
        "The program makes the contents, with links, wherever an edition has room for them."
    ),
    hint="delete them; the program makes the contents",
    bad="""\
vision: |-
  Foreword 3
  Our vision 4
  Our priorities 6
  Who makes this happen 14
""",
    good="""\
vision: Every child in our care is safe.
""",
    false_positives=(
        """\
vision: |-
  In our care are

  - Children under 5: 40
  - Children from 5 to 9: 60
  - Children from 10 to 15: 90
  - Young people of 16 and 17: 95

  Priority 1

  Priority 2

  Priority 3

  Priority 4
""",
        """\
priorities:
  - {id: one, title: Stage 2}
  - {id: two, title: Our vision for 2030}
""",
    ),
    check=check,
    actor=Actor.EDITOR,
)
