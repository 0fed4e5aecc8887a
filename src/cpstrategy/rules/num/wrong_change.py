"""NUM020 wrong-change: a change in percent does not follow from the two numbers beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.directions import DOWN, FROM_TO, UP, ValueChange, found, may_tell_a_change
from cpstrategy.text.patterns import lazily, small

_NOUN = rf"(?:{UP}|{DOWN})"
_SHARE = (
    r"(?P<hedge>(?:about|almost|around|approximately|nearly|over|some|just\s+(?:over|under))\s+)?"
    r"(?P<share>\d{1,3}(?:\.\d{1,2})?)\s?(?:%|per\s?cent\b)(?!\s*(?:point|of\b))"
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
        if ("%" in text or "cent" in text) and may_tell_a_change(text):
            for pattern in (_NUMBERS_FIRST, _SHARE_FIRST):
                for match, told in found(pattern, text, MOST_FINDS):
                    yield from _weigh(passage, match, told)


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
    summary="A change in percent does not follow from the two numbers beside it.",
    why=(
        "One of three numbers is wrong, or points were taken for percent: from 50% to 60% is a "
        "rise of 10 percentage points, and of a fifth."
    ),
    hint="look all three numbers up, and mend the one that is wrong",
    bad="""\
vision: >-
  The number fell from 586 to 495, a reduction of 20%. School attendance rose by 10%, from 50% to
  60%.
""",
    good="""\
vision: >-
  The number fell from 586 to 495, a reduction of 16%. School attendance rose by 10 percentage
  points, from 50% to 60%.
""",
    false_positives=(
        """\
vision: >-
  It rose from 50 to 61, an increase of about 20%. It rose from 8 to 9, an increase of 12%. Take-up
  grew from 50% to 60%, a rise of 20%. Costs rose from 2 to 4 million, with a reduction of 5% of
  staff.
""",
    ),
    blind_spots="The three numbers must stand in one sentence, two of them with `from` and `to`.",
    check=check,
    actor=Actor.FIGURES,
)
