"""NUM020 wrong-change: a change does not follow from the two numbers beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.directions import (
    DOWN,
    FROM_TO,
    NUMBER,
    UP,
    ValueChange,
    found,
    may_tell_a_change,
)
from cpstrategy.text.patterns import lazily, small

_NOUN = rf"(?:{UP}|{DOWN})"
_SHARE = (
    r"(?P<hedge>(?:about|almost|around|approximately|nearly|over|some|just\s+(?:over|under))\s+)?"
    r"(?P<share>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per\s?cent\b)(?!\s*(?:point|of\b))"
)
# A number of people must be that of the change, and no other beside it.
_COUNT = (
    r"(?P<count>\d{1,3}(?:,\d{3})+|\d{1,6})(?![\w%]|[.,]\d|\s?(?:%|per\s?cent\b|percentage|points?\b)"
    r"|(?:\s+[a-z-]{1,15}){0,2}\s+(?:million|weeks?|months?|days?|years?)\b)"
)
_COUNT_FIRST = lazily(
    rf"\b{_NOUN}\s+(?:by|of)\s+{_COUNT}(?:\s+(?!to\b)[a-z]{{1,15}})?,?\s+{FROM_TO}"
)
_COUNT_LAST = lazily(
    rf"{FROM_TO}(?:\s+[a-z]{{1,15}})?,\s+(?:which\s+(?:is|was)\s+|that\s+is\s+)?an?\s+(?:[a-z]+\s+)?{_NOUN}"
    rf"\s+of\s+{_COUNT}"
)
_NOW_BY = lazily(
    rf"(?P<new>{NUMBER})(?P<unit>(?:\s+[a-z]{{1,20}}){{0,3}}?),?\s+\(?(?:up|down)\s+(?:by\s+)?{_COUNT}\s+"
    rf"from\s+(?P<old>{NUMBER})(?P<after>\s+[a-z]{{1,20}})?"
)
_NUMBERS_FIRST = lazily(rf"{FROM_TO}[^.!?;\d\n]{{0,60}}?\b{_NOUN}\s+(?:of|by)\s+{_SHARE}")
_SHARE_FIRST = lazily(
    rf"\b{_NOUN}[^.!?;\d\n]{{0,60}}?\s(?:by|of)\s+{_SHARE}[^.!?;\d\n]{{0,30}}?{FROM_TO}"
)
_EXACT, _HEDGED = Decimal(1), Decimal(3)
"""How many points the share may be away from what the numbers make, as it is rounded."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at `from 586 to 495, a reduction of 20%`, and at `up by 20%, from 50% to 70%`."""
    for passage in vocabulary(strategy).containing(("from",)):
        text = small(passage.bare)
        if not may_tell_a_change(text):
            continue
        for pattern in (_COUNT_FIRST, _COUNT_LAST, _NOW_BY):
            for match, told in found(pattern, text, MOST_FINDS):
                yield from _weigh_count(passage, match, told)
        for pattern in (_NUMBERS_FIRST, _SHARE_FIRST) if "%" in text or "cent" in text else ():
            for match, told in found(pattern, text, MOST_FINDS):
                yield from _weigh(passage, match, told)


def _weigh_count(passage: Passage, match: re.Match[str], told: ValueChange) -> Iterator[Finding]:
    number = Decimal(match["count"].replace(",", ""))
    exact = abs(told.new - told.old)
    if not told.in_percent and exact != number:
        message = f"from {told.old:,f} to {told.new:,f} is {exact:,f}, not {number:,f}"
        yield Finding(passage.place(*match.span("count")), message, severity=passage.severity)


def _weigh(passage: Passage, match: re.Match[str], told: ValueChange) -> Iterator[Finding]:
    share, points = Decimal(match["share"]), abs(told.new - told.old)
    exact = points * 100 / told.old if told.old else share
    may_differ = _HEDGED if match["hedge"] else _EXACT
    if abs(exact - share) < may_differ:
        return
    place = passage.place(*match.span("share"))
    if told.in_percent and abs(points - share) < _EXACT:
        message = f"from {told.old:f}% to {told.new:f}% are {points:f} percentage points"
        hint = f"write `{points:f} percentage points`"
        yield Finding(place, message, hint, severity=passage.severity or Severity.WARNING)
    elif not told.in_percent:
        message = f"from {told.old:,f} to {told.new:,f} is {exact:.1f}%, not {share:f}%"
        yield Finding(place, message, severity=passage.severity)


UNIT = Rule(
    code="NUM020",
    name="wrong-change",
    severity=Severity.ERROR,
    summary="A change, in percent or in number, does not follow from the two numbers beside it.",
    why=(
        "One of three numbers is wrong, or points were taken for percent: from 50% to 60% is a "
        "rise of 10 percentage points, and of a fifth."
    ),
    hint="look all three numbers up, and mend the one that is wrong",
    bad="""\
vision: >-
  The number fell from 586 to 495, a reduction of 20%. School attendance rose by 10%, from 50% to
  60%. We found 45 homes, up 10 from 30. Moves fell by 19, from 431 to 421.
""",
    good="""\
vision: >-
  The number fell from 586 to 495, a reduction of 16%. School attendance rose by 10 percentage
  points, from 50% to 60%. We found 45 homes, up 15 from 30. Moves fell by 10, from 431 to 421.
""",
    false_positives=(
        """\
vision: >-
  It rose from 50 to 61, an increase of about 20%. It rose from 8 to 9, an increase of 12%. Take-up
  grew from 50% to 60%, a rise of 20%. Costs rose from 2 to 4 million, with a reduction of 5% of
  staff. The team grew from 8 to 10, after a reduction of 3. It rose by 2 points, from 50% to 52%.
  Waits fell by 2 weeks, from 40 to 26 days.
""",
    ),
    blind_spots="The three numbers must stand in one sentence, two of them with `from` and `to`.",
    check=check,
    actor=Actor.FIGURES,
)
