"""CUR013 past-deadline: a text tells as still to come what has a day that is past."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.time import day, is_over
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_MONTH = "|".join(MONTHS)
_SEASONS = {"spring": 5, "summer": 8, "autumn": 11}
"""The last month of each; a winter ends in another year than it begins."""

_WHEN = (
    rf"(?:(?:the\s+)?(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
    rf"(?P<month>{_MONTH}|{'|'.join(_SEASONS)})\s+(?:of\s+)?(?P<year>20\d\d)\b"
)
_ENDS = lazily(
    r"\b(?:expires?|lapses|runs\s+out|(?:is|are|remains?)\s+(?:valid|in\s+force)\s+until"
    r"|(?:is|are)\s+due\s+(?:to\s+(?:be\s+)?\w+|for\s+\w+)|ends|comes?\s+to\s+an\s+end"
    rf"|finishes|concludes)\s+(?:(?:on|in|by|at\s+the\s+end\s+of)\s+(?:the\s+)?)?{_WHEN}"
)
_WILL = lazily(
    r"\b(?:will|shall|is\s+to|are\s+to|aim\s+to|plan\s+to)\s+(?:(?![.!?;:]\s|\b(?:will|was|were)\b)"
    rf"[^\n]){{1,150}}?\bby\s+(?:(?:the\s+)?end\s+of\s+)?{_WHEN}"
)
_WILL_BE = lazily(
    r"\bwill\s+(?:then\s+|next\s+)?(?:be\s+(?:\w+ly\s+)?\w+(?:ed|en|ld|un|ut)|open|start|begin|close|end)"
    rf"\s+(?:again\s+)?(?:in|on|from)\s+(?:the\s+)?{_WHEN}"
)
_ENDING = (
    *("expires", "expire", "lapses", "runs", "valid", "force", "due", "ends", "end"),
    *("finishes", "concludes"),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for `expires on` and `will … by` with a day before today."""
    today = day(strategy)
    words = vocabulary(strategy) if today else None
    for passage in words.containing(_ENDING) if words else ():
        for match in passage.find(_ENDS):
            if is_over(_moment(match), today):
                yield _finding(passage, match, None)
    for sign, pattern in ((("by",), _WILL), (("will",), _WILL_BE)) if today else ():
        for passage in words.containing(sign) if words else ():
            for match in passage.find(pattern):
                if is_over(_moment(match), today):
                    yield _finding(passage, match, Severity.INFO)


def _moment(match: re.Match[str]) -> Moment:
    named = match["month"]
    month = _SEASONS.get(named) or MONTHS.index(named) + 1
    return Moment(int(match["year"]), month, int(match["day"] or 0))


def _finding(passage: Passage, match: re.Match[str], severity: Severity | None) -> Finding:
    start, end = match.start("day") if match["day"] else match.start("month"), match.end("year")
    when = single_spaced(match[0][start - match.start() :])
    message = f"`{when}` is told as still to come, and it is past"
    return Finding(passage.place(start, end), message, severity=passage.severity or severity)


UNIT = Rule(
    code="CUR013",
    name="past-deadline",
    severity=Severity.WARNING,
    summary="A text tells as still to come what has a day that is past.",
    why=(
        "Readers who see a day that is gone ask whether the promise was kept, and find no answer. "
        "The text was true when it was written, and nobody has looked at it since."
    ),
    hint="say what happened on that day, or write the new one",
    bad="""\
vision: >-
  Our strategy for homes expires on 31 December 2025. We will open a hub by March 2026. It will be
  looked at in spring 2026.
""",
    good="""\
vision: >-
  Our strategy for homes expires on 31 December 2026. We opened a hub in March 2026. It was looked
  at in spring 2026.
""",
    false_positives=(
        """\
vision: >-
  The strategy ended in March 2024, and the next one ends in March 2028. We will count how many
  were here by June 2026. A passport expires, as yours did on 1 May 2025.
""",
        """\
document: {status: superseded}
vision: This strategy expires on 31 December 2025. We will open a hub by March 2024.
""",
    ),
    blind_spots=(
        "It knows days with the name of their month, and seasons. What will be `by March 2024` is "
        "information only: a sentence may tell what was planned then."
    ),
    check=check,
)
