"""STR014 near-duplicate: the same event or fact told twice in different words."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.language.likeness import stems
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Written
from cpstrategy.observing.prose import is_stem, prose
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span

_LEAST = 8
"""With fewer words that carry sense, two paragraphs are alike by chance."""

_COMMON = 5
"""A run of words in more paragraphs than this is a phrase of the trade."""

_RUNS = 2
"""One of so many runs of three words must be the same, in whatever order they come."""

_BREAK = re.compile(r"\n\s*\n")
_REFERENCE = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"\w+")


class _Told(NamedTuple):
    """A paragraph, its words in small letters, and the text that it stands in."""

    said: str
    words: list[str]
    within: Written


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare only paragraphs that have runs of words in common."""
    least = UNIT.limit(strategy, "percent")
    met: dict[tuple[str, ...], list[int]] = {}
    told = list(_paragraphs(strategy))
    for number, paragraph in enumerate(told):
        shared: dict[int, int] = {}
        for run in zip(paragraph.words, paragraph.words[1:], paragraph.words[2:], strict=False):
            having = met.setdefault(run, [])
            if len(having) <= _COMMON:
                for other in having:
                    shared[other] = shared.get(other, 0) + 1
                having.append(number)
        shared.pop(number, None)
        for other, runs in shared.items():
            shorter = min(len(paragraph.words), len(told[other].words))
            if runs * _RUNS >= shorter and _alike(told[other], paragraph, least):
                yield _finding(told[other], paragraph)
                break


def _paragraphs(strategy: Strategy) -> Iterator[_Told]:
    for words in prose(strategy):
        # A glossary may say again what the text explains, and a lead-in may be needed again.
        if type(words.owner) is not Term and not is_stem(words):
            for said in _BREAK.split(words.words):
                found = _WORD.findall(_REFERENCE.sub(" ", said).casefold())
                if len(found) >= _LEAST and not said.endswith(":"):
                    yield _Told(said, found, words)


def _alike(first: _Told, second: _Told, least: int) -> bool:
    """Whether nearly all that the shorter says is in the longer, and not word for word."""
    if first.words == second.words:
        return False
    one, other = (frozenset(stems(_REFERENCE.sub(" ", told.said))) for told in (first, second))
    shorter = min(len(one), len(other))
    return shorter >= _LEAST and len(one & other) * 100 >= least * shorter


def _finding(first: _Told, second: _Told) -> Finding:
    told = f"what begins `{_opening(second)}` seems to be told already"
    return Finding(_place(second), told, related=((_place(first), "told here"),))


def _place(told: _Told) -> Span:
    return told.within.record.place_of(told.within.field, _opening(told))


def _opening(told: _Told) -> str:
    return " ".join(told.said.split()[:4])


UNIT = Rule(
    code="STR014",
    name="near-duplicate",
    severity=Severity.WARNING,
    summary="The same event or fact told twice in different words.",
    why=(
        "Readers take it for two events, or ask which account is right. When one is corrected, the "
        "other stays wrong."
    ),
    hint="tell it once, and refer to it from the other place",
    limits={"percent": 80},
    bad="""\
services:
  - id: hub
    name: The hub
    text: >-
      At our Next Steps event, 17-year-olds met partners from housing, the job centre, the college
      and the Leaving Care team.
priorities:
  - id: independence
    title: Independence
    achievements:
      - id: event
        text: >-
          We held a Next Steps event where 17-year-olds met partners from housing, the job centre,
          the college and the Leaving Care team.
""",
    good="""\
services:
  - id: hub
    name: The hub
    text: Care leavers come for a meal, for advice, or for a talk with their adviser.
priorities:
  - id: independence
    title: Independence
    achievements:
      - id: event
        text: >-
          We held a Next Steps event where 17-year-olds met partners from housing, the job centre,
          the college and the Leaving Care team.
""",
    false_positives=(
        """\
priorities:
  - id: education
    title: Education
    told-us:
      - id: school
        text: Of the cared for children who filled in the survey, 61% said that school matters.
  - id: health
    title: Health
    told-us:
      - id: healthy
        text: Of the cared for children who filled in the survey, 79% said that health matters.
""",
    ),
    blind_spots=(
        "An event told twice in quite different words is not found: it takes runs of the same "
        "three words."
    ),
    check=check,
)
