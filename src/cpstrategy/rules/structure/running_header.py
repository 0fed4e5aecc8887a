"""STR005 running-header: the header of a printed page, pasted into a text."""

import re
from collections.abc import Iterator
from itertools import groupby, islice

from cpstrategy import sections
from cpstrategy.analysis.prose import prose
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.section import SectionUnit
from cpstrategy.text.patterns import lazily

_BLOCK = lazily(r"[^\n]+(?:\n(?![ \t]*\n)[^\n]+)*")
_NUMBER = lazily(r"\A\W*\d{1,2}(?:\.\d{1,2})*[.)]?\s*")
_MARKS = lazily(r"[\W_]+")
_LONGEST = 100
_MOST_PARAGRAPHS = 200
"""Paragraphs of one text that are looked at."""

_MOST = 3
"""More titles one below the other are a list that somebody typed."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for paragraphs that are nothing but a title of the document, all in capital letters."""
    titles = frozenset(_titles(strategy))
    for words in prose(strategy):
        if "\n" in words.words:
            blocks = islice(_BLOCK.finditer(words.words), _MOST_PARAGRAPHS)
            for has_titles, run in groupby(blocks, key=lambda block: _is_header(block[0], titles)):
                if has_titles:
                    yield from _finding(words, list(run))


def _is_header(block: str, titles: frozenset[str]) -> bool:
    """Whether a paragraph is a title in capital letters, or the number above one."""
    header = block.strip()
    if len(header) > _LONGEST or header != header.upper():
        return False
    return header.isdigit() or _bare(header) in titles


def _finding(words: FieldWords, run: list[re.Match[str]]) -> Iterator[Finding]:
    headers = [block[0].strip() for block in run if not block[0].strip().isdigit()]
    if 0 < len(headers) <= _MOST:
        place = words.place(run[0].start(), run[-1].end())
        yield Finding(place, f"`{headers[0]}` looks like the header of a page", fix="")


def _titles(strategy: Strategy) -> Iterator[str]:
    yield _bare(str(strategy.document.title))
    for title in (
        *(entry.title for entry in strategy.document.outline),
        *(narrative.heading.full for narrative in strategy.narratives),
        *(priority.title.full for priority in strategy.priorities),
        *(pledge.title.full for pledge in strategy.pledges),
        *(
            strategy.supplies.catalogue.called(f"section-{section.name}", section.title)
            for section in discover(sections, SectionUnit).values()
        ),
    ):
        if bare := _bare(title):
            yield bare


def _bare(title: str) -> str:
    """A title without its number, its capitals and its punctuation."""
    return _MARKS.sub(" ", _NUMBER.sub("", title)).strip().casefold()


UNIT = Rule(
    code="STR005",
    name="running-header",
    severity=Severity.ERROR,
    summary="The header of a printed page, pasted into the middle of a text.",
    why=(
        "A PDF that is copied page by page brings the header of each page along. Readers take it "
        "for the beginning of a new section."
    ),
    hint="delete it, and the bare number of a page or a section beside it",
    bad="""\
priorities:
  - id: home
    title: A safe home
    statement: |-
      We will build flats for care leavers.

      7. OUR PRIORITIES

      They will be near the shops.
""",
    good="""\
priorities:
  - id: home
    title: A safe home
    statement: |-
      We will build flats for care leavers.

      They will be near the shops.
""",
    false_positives=(
        """\
document: {outline: [{section: vision, title: Our vision}]}
vision: |-
  ## Our vision

  Our vision

  OFSTED

  Every child is safe.
priorities-text: |-
  Our priorities are:

  01 HOME

  02 HEALTH

  03 SCHOOL

  04 WORK
priorities:
  - {id: home, title: Home}
  - {id: health, title: Health}
  - {id: school, title: School}
  - {id: work, title: Work}
""",
    ),
    blind_spots="It knows headers only by the titles of this document, in capital letters.",
    check=check,
)
