"""REF026 missing-part: readers are sent to an appendix, a table or a page that is not there."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small

_PARTS = ("appendix", "annex", "appendices", "annexe", "table", "figure", "page", "pages")
_SENT = lazily(
    # In small letters. What goes on with `of` belongs to another document.
    r"\b(?P<part>(?:appendix|annexe?)\s+(?:[a-z]|\d{1,2}|[ivx]{1,4})\b"
    r"|(?:(?<=in\s|ee\s|at\s|by\s|as\s)|(?=\w+\s+\w+\s+(?:shows?|sets\s+out|gives|illustrates)\b))(?:table|figure)\s+\d{1,2}(?!\s?(?:%|per\b|of\b))\b"
    r"|(?:(?<=see\s)|(?<=on\s)|(?<=at\s))pages?\s+\d{1,3}\b(?:\s?(?:to|and|[-–])\s?\d{1,3}\b)?)"
    r"(?!\s*\)?,?\s+(?:of|to|in|from)\s+(?!this\b)|\]|\s+(?:report|guidance))"
)
_PAGE = lazily(r"\Apages?\s")
_OPENS = lazily(
    r"(?:\A|\n)[ \t#*]*(?P<part>(?:appendix|annexe?|table|figure)\s+\w{1,4})\b"
    # A sentence about it is not what it is called.
    r"(?!\s+(?:shows?|sets\s+out|gives|illustrates|below|above)\b)"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for parts that texts name, and that no heading and no line begins with."""
    found = list(vocabulary(strategy).containing(_PARTS))
    there = {_plain(match["part"]) for passage in found for match in _opening(passage)}
    for passage in found:
        if passage.is_ours:
            yield from _in_text(passage, there)


def _opening(passage: Passage) -> Iterator[re.Match[str]]:
    """Walk the parts with which a line begins: there they are."""
    return _OPENS.finditer(small(passage.bare))


def _in_text(passage: Passage, there: set[str]) -> Iterator[Finding]:
    text = small(passage.bare)
    opening = {match.start("part") for match in _opening(passage)}
    for match in islice(_SENT.finditer(text), MOST_FINDS):
        if match.start("part") not in opening and _plain(match["part"]) not in there:
            part = single_spaced(passage.bare[match.start("part") : match.end("part")])
            yield Finding(passage.place(*match.span("part")), *_told(part))


def _told(part: str) -> tuple[str, str]:
    if _PAGE.match(part.lower()):
        message = f"readers are sent to `{part}`, and each edition has its own pages"
        return message, "name the section, or link to it"
    return f"readers are sent to `{part}`, and no heading is called so", ""


def _plain(part: str) -> str:
    return single_spaced(part).lower().replace("annexe", "annex")


UNIT = Rule(
    code="REF026",
    name="missing-part",
    severity=Severity.WARNING,
    summary="Readers are sent to an appendix, a table or a page that is not there.",
    why=(
        "The appendix was a file of its own, or stayed behind when the text was taken over. "
        "Readers look for it, and think that something is kept from them."
    ),
    hint="add it as a narrative with this heading, link to it, or leave the words out",
    bad="""\
vision: How often we meet is in Appendix 1. More is told on page 12, and Table 3 has the figures.
  Figure 4 shows who meets when.
""",
    good="""\
vision: How often we meet is in Appendix 1.
narratives:
  - {id: meetings, heading: "Appendix 1: our meetings", text: We meet every month.}
""",
    false_positives=(
        """\
vision: |-
  Annex A of the guidance says more, and so does Appendix 2 to the report. Put food on the table 4
  times a day. Ask for pages 3 and 4 of your plan. Table 2 is below.

  Table 2: who meets when
""",
    ),
    check=check,
    actor=Actor.EDITOR,
)
