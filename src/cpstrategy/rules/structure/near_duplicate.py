"""STR014 near-duplicate: the same event or fact told twice in different words."""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from cpstrategy.analysis.prose import is_stem, prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.likeness import LEAST, likely, says_the_same, stems
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily
from cpstrategy.text.told_days import tell_other_figures, tell_other_times

_MOST_FINDINGS = 50
_FIRST_WORDS = 200
"""So many characters of a section say of which time it is, as its heading does."""

_BREAK = lazily(r"\n\s*\n|\Z")
_OPENING = lazily(r"\S+(?:\s+\S+){0,3}")
_REFERENCE = lazily(r"\{[^{}]*\}")
_WORD = lazily(r"\w+")


class _Paragraph(NamedTuple):
    """A paragraph, its words in small letters, where it stands in which text, and below what."""

    text: str
    words: list[str]
    start: int
    within: FieldWords
    heading: str

    @property
    def opening(self) -> str:
        """Its first words."""
        opening = _OPENING.match(self.text)
        return opening[0] if opening else self.text

    @property
    def span(self) -> Span:
        """Where its first words are written."""
        return self.within.place(self.start, self.start + len(self.opening))


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare only paragraphs that have runs of words in common."""
    least = UNIT.limit(strategy, "percent")
    paragraphs = list(_paragraphs(strategy))
    sense = cache(lambda paragraph: frozenset(stems(_REFERENCE.sub(" ", paragraph))))
    told: set[int] = set()
    for first_number, number in likely([paragraph.words for paragraph in paragraphs]):
        first, second = paragraphs[first_number], paragraphs[number]
        # What is told three times is told of once for each place, and not for each pair.
        if number in told or not says_the_same(sense(first.text), sense(second.text), least):
            continue
        if not _is_another_time(first, second):
            told.add(number)
            message = f"what begins `{single_spaced(second.opening)}` seems to be told already"
            yield Finding(second.span, message, related=((first.span, "told here"),))
        if len(told) >= _MOST_FINDINGS:
            return


def _is_another_time(first: _Paragraph, second: _Paragraph) -> bool:
    """Whether a line comes again with figures, or in a section, of another time."""
    return tell_other_figures(first.text, second.text) or tell_other_times(
        first.heading, second.heading
    )


def _paragraphs(strategy: Strategy) -> Iterator[_Paragraph]:
    headings = {
        id(record): f"{narrative.heading.full} {narrative.text.full[:_FIRST_WORDS]}"
        for narrative in strategy.narratives
        for record in narrative.walk()
    }
    for words in prose(strategy):
        # A glossary may say again what the text explains, and a lead-in may be needed again.
        if type(words.owner) is not Term and not is_stem(words):
            start = 0
            for gap in _BREAK.finditer(words.words):
                paragraph = words.words[start : gap.start()]
                small_words = _WORD.findall(_REFERENCE.sub(" ", paragraph).casefold())
                if len(small_words) >= LEAST and not paragraph.endswith(":"):
                    heading = headings.get(id(words.record), "")
                    yield _Paragraph(paragraph, small_words, start, words, heading)
                start = gap.end()


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
        """\
narratives:
  - id: spring
    heading: Performance in May 2025
    text: |-
      The committee received the report about performance for the year to the end of May 2025.

      How stable homes are for looked after children remains in line with statistical neighbours.
  - id: summer
    heading: Our report
    text: |-
      In August 2025 the committee received the report about performance for the year to the
      end of August 2025.

      How stable homes are for looked after children still remains in line with such neighbours.
""",
    ),
    blind_spots=(
        "What comes again with other figures, or in a section of another month, is another "
        "time. An event told twice in quite different words is not found: it takes runs of the "
        "same three words."
    ),
    check=check,
)
