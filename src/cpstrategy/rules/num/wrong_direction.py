"""NUM019 wrong-direction: a number that is said to rise falls, or the other way round."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.directions import (
    BETTER_IF_MORE,
    DOWN,
    FROM_TO,
    NUMBER,
    TO_FROM,
    UP,
    found,
    may_tell_a_change,
)
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small

# A second direction, a denial or an age between the verb and its numbers makes them others'.
_GAP = (
    rf"(?:(?!\b(?:{UP}|{DOWN}|not|aged?|ages|and|but|while|although|because)\b)[^.!?;:\d\n])"
    r"{0,60}?"
)
_FROM_TO = lazily(rf"(?:\b(?:(?P<up>{UP})|{DOWN})\b|(?P<better>{BETTER_IF_MORE})){_GAP}{FROM_TO}")
_TO_FROM = lazily(rf"\b(?:(?P<up>{UP})|{DOWN})\s+{TO_FROM}")
_NOW_FROM = lazily(
    rf"(?P<new>{NUMBER})(?P<unit>(?:\s+[a-z]{{1,20}}){{0,3}}?),?\s+\(?"
    rf"(?:(?P<up>up)|down)\s+from\s+(?P<old>{NUMBER})(?P<after>\s+[a-z]{{1,20}})?"
)
_DENIED = lazily(r"(?:\b(?:no|not|never)|n['’]t)\s+\Z")
_UP_NOUN, _DOWN_NOUN = r"(?:increase|rise|growth)", r"(?:reduction|decrease|fall|drop|decline)"
_MORE, _FEWER = ("increase", "rise", "growth"), ("reduc", "decrease", "fall", "drop", "decline")
_SAME = (
    r"\b[^.!?;\d\n]{0,60}?,?\s+(?:demonstrating|showing|representing|equating\s+to|equal\s+to|that\s+is"
    r"|which\s+(?:is|was|represents|represented|equates\s+to|means))\s+an?\s+(?:[a-z]{1,15}\s+)?"
)
_BOTH = lazily(
    rf"\b(?:{_DOWN_NOUN}{_SAME}{_UP_NOUN}|{_UP_NOUN}{_SAME}{_DOWN_NOUN})\s+(?:of|in|by)\b"
)
_JOINTS = ("demonstrating", "showing", "representing", "equating", "equal", "that", "which")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for `rose from 50 to 40`, `40, up from 50` and `a reduction, showing an increase of`."""
    words = vocabulary(strategy)
    for passage in words.containing(("from",)):
        yield from _against_numbers(passage)
    for passage in words.containing(_JOINTS):
        text = small(passage.bare)
        # Few texts have a noun for more and one for fewer.
        if any(map(text.__contains__, _MORE)) and any(map(text.__contains__, _FEWER)):
            for match in islice(_BOTH.finditer(text), MOST_FINDS):
                message = "the same is told as more and as fewer"
                yield Finding(passage.place(*match.span()), message, severity=passage.severity)


def _against_numbers(passage: Passage) -> Iterator[Finding]:
    text = small(passage.bare)
    for pattern in (_FROM_TO, _TO_FROM, _NOW_FROM) if may_tell_a_change(text) else ():
        for match, told in found(pattern, text, MOST_FINDS):
            rises = told.new > told.old
            given = match.groupdict()
            is_up = bool(given["up"] or given.get("better"))
            is_other = told.new != told.old and rises != is_up
            if is_other and not _DENIED.search(text[: match.start()][-10:]):
                yield _finding(passage, match, "more" if rises else "fewer")


def _finding(passage: Passage, match: re.Match[str], what: str) -> Finding:
    # What stands behind the second number has told of what it is, and is no part of the fault.
    start, end = match.start(), max(match.end("old"), match.end("new"))
    message = f"`{single_spaced(passage.bare[start:end])}`: these numbers say {what}"
    return Finding(passage.place(start, end), message, severity=passage.severity)


UNIT = Rule(
    code="NUM019",
    name="wrong-direction",
    severity=Severity.ERROR,
    summary="A number that is said to rise falls, or the other way round.",
    why=(
        "Mostly the numbers were brought up to date and the sentence was not. Whoever reads the "
        "words alone goes away with the contrary of what is true."
    ),
    hint="look the numbers up, and change the word or their order",
    bad="""\
vision: >-
  The number of children in our care rose from 50 to 40. There was a rapid reduction, demonstrating
  an increase of 17%. Attendance improved from 92.1% to 91.4%. Visits fell to 60 from 50 a month.
""",
    good="""\
vision: >-
  The number of children in our care fell from 50 to 40. There was a rapid reduction, which was one
  of 17%. Attendance improved from 91.4% to 92.1%. Visits fell to 50 from 60 a month.
""",
    false_positives=(
        """\
vision: >-
  Visits rose from 2020 to 2018 homes. Waits fell from 9 weeks to 12 days. We reduced the wait and
  moved from 3 to 4 hubs. Costs did not increase from 5 to 4. The rise of May from 30 April to 2 May
  passed. We reduced missing among those aged from 12 to 17. Growth slowed, a fall which is good.
  Waits improved from 12 weeks to 8, and attendance by 2 points. Sickness fell to 4 days from 4 May.
""",
    ),
    blind_spots="It knows words such as rose, fell, increase and reduction with `from` and `to`.",
    check=check,
    actor=Actor.FIGURES,
)
