"""STR021 count-mismatch: a text announces more or fewer entries than the list has."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from cpstrategy.analysis.lists import Counts, announced, counts, length
from cpstrategy.diagnostic import Severity
from cpstrategy.model.kinds import counted_words
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, Voice
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.numbers import NumberMention, number_mentions
from cpstrategy.text.patterns import lazily

_MOST = 99
_MOST_PLACES = 4

_BETWEEN = (
    r"\s+(?:(?:main|key|big|different|strategic|shared|clear|statutory|agreed|corporate\s+parenting)"
    r"\s+){0,2}"
)
_ALL_OF_THEM = lazily(
    # `The top three` or `two of our` are some of them, and `has three` may be said of anything.
    r"(?:^|[.!?:]\s+|\b(?:our|these|the|all|following|its|into|there\s+are|we\s+have|sets\s+out"
    r"|set\s+out|made|agreed|chose)\s+)\Z",
    re.IGNORECASE,
)
_OF_SOMETHING_ELSE = lazily(
    r"\s*(?:of|in|from|under|by|for)\s+(?!corporate\s+parent|our|this|children|young|you\b|care)",
    re.IGNORECASE,
)
_LEAD_IN = lazily(r"(?:\s+[^\W\d_][\w'’-]*){1,4}:\s*\Z")
_NO_COUNT = lazily(
    # The list goes on with the sentence, or the number is a time.
    r".*\b(?:i|we|you|they|will|shall|must|should|can|may):\s*\Z"
    r"|\s+(?:(?:hour|day|week|month|term|year)s?|january|february|march|april|may|june|july|august"
    r"|september|october|november|december)\b",
    re.IGNORECASE | re.DOTALL,
)
_NO_COUNT_BEFORE = lazily(
    r"(?:[-–/]|\b(?:sections?|articles?|chapters?|parts?|pages?|stages?|phases?|levels?|steps?|years?"
    r"|quarters?|ages?|aged|turns?|reach(?:es)?|to|until|since|under|over|than)\s+)\Z",
    re.IGNORECASE,
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the numbers in the council's own texts with the lists that they announce."""
    there, nouns = counts(strategy), counted_words()
    for words in strategy.containing(*nouns, ":"):
        if words.is_markdown and words.voice is Voice.COUNCIL:
            text = words.words.casefold()
            if any(map(text.__contains__, nouns)):
                found = islice(_against_lists(words, there), MOST_FINDS)
                yield from (one._replace(related=_places(strategy, noun)) for one, noun in found)
            if ":\n" in text or text.endswith(":"):
                yield from islice(_against_next(words), MOST_FINDS)


@cache
def _count_pattern() -> re.Pattern[str]:
    """What may follow the number: one of the words for entries, perhaps after others."""
    return re.compile(rf"{_BETWEEN}(?P<noun>{'|'.join(counted_words())})\b", re.IGNORECASE)


def _places(strategy: Strategy, noun: str) -> tuple[tuple[Span, str], ...]:
    """Where what a word counts is written, and how many are there."""
    records = [record for _, record in strategy.children() if noun in record.counted_as]
    lists = [record for record in records if length(record)]
    if lists:
        return tuple((one.at("items"), f"{length(one)} here") for one in lists[:_MOST_PLACES])
    return tuple((one.at("id"), f"the first of {len(records)} here") for one in records[:1])


def _against_lists(words: FieldWords, there: Counts) -> Iterator[tuple[Finding, str]]:
    text = words.words
    for number in _many(text):
        counted = _count_pattern().match(text, number.end)
        numbers = there.get(counted["noun"].casefold(), frozenset()) if counted else frozenset()
        if (
            counted
            and numbers
            and number.value not in numbers
            and _means_all(text, number, counted)
        ):
            choices = " or ".join(str(count) for count in sorted(numbers) if count)
            phrase = text[number.start : counted.end()]
            place = words.place(number.start, counted.end())
            message = f"the text says `{phrase}`, and there are {choices}"
            noun = counted["noun"].casefold()
            # Some call their priorities so, and some the ideas behind them.
            severity = Severity.WARNING if noun == "pillars" else None
            yield Finding(place, message, severity=severity), noun


def _many(text: str) -> Iterator[NumberMention]:
    return (number for number in number_mentions(text) if 1 < number.value <= _MOST)


def _means_all(text: str, number: NumberMention, counted: re.Match[str]) -> bool:
    before = text[max(0, number.start - 20) : number.start]
    return bool(_ALL_OF_THEM.search(before)) and not _OF_SOMETHING_ELSE.match(text, counted.end())


def _against_next(words: FieldWords) -> Iterator[Finding]:
    """A number in the last words before a colon counts the entries that follow it."""
    for text, start, entries in announced(words):
        for number in _many(text) if entries > 1 else ():
            is_last = _LEAD_IN.match(text, number.end) and not _count_pattern().match(
                text, number.end
            )
            if is_last and number.value != entries and not _counts_others(text, number):
                phrase = text[number.start :].strip().removesuffix(":")
                place = words.place(start + number.start, start + number.start + len(phrase))
                yield Finding(place, f"`{phrase}` are announced, and {entries} follow")


def _counts_others(text: str, number: NumberMention) -> bool:
    """Whether it is a year, an age, a section or the like: no list has so many entries for it."""
    before = text[max(0, number.start - 20) : number.start]
    return bool(_NO_COUNT.match(text, number.end) or _NO_COUNT_BEFORE.search(before))


UNIT = Rule(
    code="STR021",
    name="count-mismatch",
    severity=Severity.ERROR,
    summary="A text announces seven priorities, or three promises, and other numbers are there.",
    why=(
        "The list was changed and the sentence before it was not. Readers look for the entry that "
        "is not there, or ask which one does not count."
    ),
    hint="write the number that is there, or leave the number out",
    bad="""\
priorities-text: Young people chose our three priorities.
priorities:
  - {id: home, title: A safe home}
  - {id: health, title: Good health}
""",
    good="""\
priorities-text: Young people chose our two priorities.
priorities:
  - {id: home, title: A safe home}
  - {id: health, title: Good health}
""",
    false_positives=(
        """\
vision: >-
  The first three priorities of the county are roads, schools and buses. Three of our priorities
  come first. The five principles of the United Nations guide us.
priorities:
  - {id: home, title: A safe home}
  - {id: health, title: Good health}
""",
        """\
pledges:
  - id: pledge
    title: Our pledge
    text: "We make two promises, and keep three things in mind when we do so:"
    groups:
      - id: care
        title: We care
        items: [We will listen., We will visit you., We will ring you.]
      - id: future
        title: We plan
        stem: "We will do these two things:"
        items: [find you a job, find you a home]
""",
    ),
    blind_spots="It knows priorities, promises, principles, levels, asks, and lists after a colon.",
    check=check,
)
