"""CUR012 impossible-date: a day that no calendar has, or a time that ends before it begins."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.passages import Passage
from cpstrategy.analysis.vocabulary import vocabulary
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule
from cpstrategy.text.days import days_in, weekday
from cpstrategy.text.lists.calendar import MONTHS, WEEKDAYS
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_MONTH = "|".join(MONTHS)
_DAY = lazily(
    rf"(?<![\d.,/–-])(?:(?P<weekday>{'|'.join(WEEKDAYS)}),?\s+(?:the\s+)?)?"
    rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{_MONTH})\b"
    r"(?:,?\s+(?P<year>(?:19|20)\d\d)\b)?"
)
_MOMENTS = tuple(
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:(?P<{end}_month>{_MONTH})\s+)?(?P<{end}_year>20\d\d)"
    for end in ("first", "last")
)
_SPAN = lazily(
    rf"\b(?:[Ff]rom\s+(?=[^.;]{{0,40}}?\b(?:to|until|till)\b)|[Bb]etween\s+){_MOMENTS[0]}\s+"
    rf"(?:to|until|till|up\s+to|and)\s+{_MOMENTS[1]}(?![\d/-])"
)
_LEAP_YEAR = 2000


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for days with the name of their month, and for `from … to …` with years."""
    words = vocabulary(strategy)
    for passage in words.containing(month.lower() for month in MONTHS):
        for match in passage.find(_DAY):
            if fault := _fault_of_day(match):
                yield _finding(passage, match, fault)
    for passage in words.containing(("from", "between")):
        for match in passage.find(_SPAN):
            if _ends_first(match):
                yield _finding(passage, match, "ends before it begins")


def _finding(passage: Passage, match: re.Match[str], fault: str) -> Finding:
    message = f"`{single_spaced(match[0])}` {fault}"
    return Finding(passage.place(*match.span()), message, severity=passage.severity)


def _fault_of_day(match: re.Match[str]) -> str:
    day, month = int(match["day"]), MONTHS.index(match["month"]) + 1
    year = int(match["year"]) if match["year"] else _LEAP_YEAR
    if not 1 <= day <= days_in(year, month):
        return "is in no calendar"
    if match["weekday"] and match["year"]:
        right = weekday(year, month, day)
        return "" if right == match["weekday"] else f"is a {right}"
    return ""


def _ends_first(match: re.Match[str]) -> bool:
    years = [int(match[f"{end}_year"]) for end in ("first", "last")]
    if years[0] != years[1]:
        return years[0] > years[1]
    months = [match[f"{end}_month"] for end in ("first", "last")]
    return None not in months and MONTHS.index(months[0]) > MONTHS.index(months[1])


UNIT = Rule(
    code="CUR012",
    name="impossible-date",
    severity=Severity.ERROR,
    summary="A day that no calendar has, a wrong weekday, or a time that ends before it begins.",
    why=(
        "Somebody will turn up on the wrong day, or ask in vain which one was meant. Where a young "
        "person has to answer by that day, the right may be lost."
    ),
    hint="look the date up",
    bad="""\
vision: >-
  Write to us by 31 June 2026. The plan runs from March 2027 to January 2026, and we meet on Monday
  2 June 2026.
""",
    good="""\
vision: >-
  Write to us by 30 June 2026. The plan runs from January 2026 to March 2027, and we meet on Tuesday
  2 June 2026.
""",
    false_positives=(
        """\
vision: >-
  On 29 February 2024 we met, and we meet on 29 February again. Between 2024 and 31 May 2026 more
  children came. Numbers fell between 2026 and 2025/26.
  On Friday 1 May we rest.
""",
    ),
    check=check,
)
