"""NUM003 impossible-percentage: a percentage that no whole number of people makes."""

from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.analysis.amounts import (
    COUNT,
    HEDGED,
    PERCENT,
    amount_of,
    base_of,
    count,
    part,
    percent,
    percentages,
)
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.percentages import is_possible, nearest_shares

# A number that goes on like this is an age, a time, a range or a sum.
_PEOPLE = (
    r"(?!\s*(?:[-–+/]|(?:to|and|or)\s+\d|plus\b|%)"
    r"|\s+(?:hour|day|week|month|year|minute|mile|metre|kilomet|million|thousand|hundred|pound))"
)
_OF_ALL = r"(?:(?:all|a\s+total)\s+)?(?:of\s+)?(?:(?:the|our|these|those)\s+)?"
_SHARE_OF = lazily(rf"(?P<percent>{PERCENT})\s+of\s+{_OF_ALL}(?P<count>{COUNT}){_PEOPLE}")
_OF_SHARE = lazily(
    rf"\bof\s+{_OF_ALL}(?P<count>{COUNT}){_PEOPLE}(?:\s+[a-z’'-]+){{0,6}},\s+(?P<percent>{PERCENT})"
    # `Of the 27, 47% of the boys` is about the boys.
    r"(?!\s+of\b)"
)
_PATTERNS = ((lazily(r"[%t}]\s+of\s"), _SHARE_OF), (lazily(r",\s+[\d{]"), _OF_SHARE))
"""Each with what it cannot do without, which is quickly found."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the records that have a base, and where a text says it."""
    most = UNIT.limit(strategy, "max_n")
    for statistic in strategy.statistics:
        yield from _in_record(statistic, strategy.index, most)
    for words in percentages(strategy):
        yield from _in_text(words, strategy.index, most)


def _in_record(statistic: Statistic, index: Index, most: int) -> Iterator[Finding]:
    amount, base = amount_of(statistic), base_of(statistic, index)
    # `50% or fewer` is the most or the least that it can be.
    end, _ = statistic.limit
    if amount and base and amount.unit == "percent" and not end:
        yield from _weigh(amount.value, base, most, statistic.at("value"))


def _in_text(words: FieldWords, index: Index, most: int) -> Iterator[Finding]:
    text = small(words.words)
    for sign, pattern in _PATTERNS:
        for match in pattern.finditer(text) if sign.search(words.words) else ():
            share = percent(part(words.words, match, "percent"), index)
            whole = count(part(words.words, match, "count"), index)
            start, end = match.span("percent")
            if share is not None and whole and not HEDGED.search(words.words[:start][-20:]):
                yield from _weigh(share, whole, most, words.place(start, end))


def _weigh(share: Decimal, whole: int, most: int, place: Span) -> Iterator[Finding]:
    if whole <= most and not is_possible(share, whole):
        near = " and ".join(
            f"{possible.people:,} of {whole:,} is {possible.percent:f}%"
            for possible in nearest_shares(share, whole)
        )
        message = f"no whole number out of {whole:,} makes {share:f}%"
        yield Finding(place, message, f"{near}; see whether the number or its base is wrong")


UNIT = Rule(
    code="NUM003",
    name="impossible-percentage",
    severity=Severity.ERROR,
    summary="A percentage that no whole number of people out of its base can make.",
    why=(
        "There are no halves of people, so a small group can only make certain percentages. One "
        "that it cannot make was counted in another group, on another day, or wrongly; whoever "
        "reckons it back finds that out."
    ),
    hint="see whether the number or its base is wrong",
    bad="""\
statistics:
  - id: care-leavers-in-education
    value: 47
    unit: percent
    label: of care leavers from abroad are in full-time education
    base: 27
""",
    good="""\
statistics:
  - id: care-leavers-in-education
    value: 48
    unit: percent
    label: of care leavers from abroad are in full-time education
    base: 27
""",
    false_positives=(
        """\
statistics:
  - id: children-in-care
    value: 708
    label: children in our care
vision: We care for 27 young people from abroad, 7% of our total.
""",
        """\
vision: 47% of 16 and 17-year-olds chose a course, and 30% of 27-year-olds work.
""",
        """\
vision: About 47% of our 27 care leavers study. Of the 27, 47% of the women do.
""",
        """\
statistics:
  - id: visits
    value: 99.7
    unit: percent
    label: of children were visited on time
    base: 1200
""",
    ),
    limits={"max_n": 200},
    blind_spots=(
        "A base that is given in another sentence is not seen. Of more people than `max_n` the "
        "percentage is not tested, as large groups change between two counts."
    ),
    check=check,
    actor=Actor.FIGURES,
)
