"""STR024 conflicting-years: a title has other years than the period of the same document."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.passages import Passage, passages
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_dates
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Period
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_YEARS = (
    r"(?<![\d/.,-])(?P<first>20\d\d)\s?(?:to|until|-|–|—|/)\s?"
    r"(?P<last>20\d\d|\d\d)(?![\d/.,-]\d|\d)"
)
_IN_TITLES = lazily(_YEARS)
_IN_TEXTS = lazily(
    r"\b[Tt]his (?:\w+ ){0,3}?(?:strategy|plan|pledge|promise|policy|document)"
    rf" (?:(?:covers|is for|runs from|will run from|spans|holds for)(?: the years)? |\(?){_YEARS}"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the years in titles, and those that a text gives `this strategy`, with the period."""
    document = strategy.document
    for field in ("title", "subtitle") if document.period else ():
        yield from _in_title(getattr(document, field), document.period, document.at(field))
    for pledge in strategy.pledges:
        yield from _in_title(pledge.title.full, pledge.period, pledge.at("title"))
    for plan in strategy.plans:
        yield from _in_title(plan.title, plan.period, plan.at("title"))
    for passage in passages(strategy) if document.period else ():
        if passage.is_ours and "20" in passage.bare:
            yield from _in_text(passage, document.period)


def _in_title(title: str, period: Period | None, span: Span) -> Iterator[Finding]:
    spans = [_years(match) for match in _IN_TITLES.finditer(title)]
    if period and spans and not any(_is_of(years, period) for years in spans):
        message = f"`{single_spaced(title)}` has other years than its period, {tell_dates(period)}"
        yield Finding(span, message)


def _in_text(passage: Passage, period: Period | None) -> Iterator[Finding]:
    for match in islice(_IN_TEXTS.finditer(passage.bare), MOST_FINDS):
        if period and not _is_of(_years(match), period):
            place = passage.place(match.start("first"), match.end("last"))
            message = f"`{single_spaced(match[0])}`, and its period is {tell_dates(period)}"
            yield Finding(place, message)


def _years(match: re.Match[str]) -> tuple[int, int]:
    first, last = match["first"], match["last"]
    return int(first), int(last if len(last) > 2 else first[:2] + last)


def _is_of(years: tuple[int, int], period: Period | None) -> bool:
    """Whether two years are those of a period; its first may begin late in the year before."""
    if period is None:
        return True
    return years in ((period.start.year, period.end.year), (period.start.year + 1, period.end.year))


UNIT = Rule(
    code="STR024",
    name="conflicting-years",
    severity=Severity.ERROR,
    summary="A title, or the text, has other years than the period of the document.",
    why=(
        "The cover says one time and the small print another. Readers cannot tell whether the "
        "promises hold today, and a search finds the wrong edition."
    ),
    hint="write the years that were decided in both places, or leave them out of the title",
    bad="""\
document:
  subtitle: Corporate parenting 2022 to 2025
  period: {from: 2025, to: 2028}
vision: This strategy covers 2024-2027.
""",
    good="""\
document:
  subtitle: Corporate parenting 2025 to 2028
  period: {from: 2025, to: 2028}
vision: This strategy covers 2025-2028.
""",
    false_positives=(
        """\
document:
  subtitle: Corporate parenting 2025-28
  period: {from: 2025-04, to: 2028-03}
vision: This strategy replaces that of 2022-2025. This strategy follows the plan for 2020 to 2030.
plans:
  - {id: homes, title: Homes for All 2020 to 2030}
""",
        """\
document:
  subtitle: Annual report 2025/26
  period: 2025/26
""",
    ),
    blind_spots="Of years in texts it knows those of `this strategy covers` and the like.",
    check=check,
    actor=Actor.GOVERNANCE,
)
