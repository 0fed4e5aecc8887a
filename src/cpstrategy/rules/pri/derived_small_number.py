"""PRI002 derived-small-number: a percentage from which a small number of people can be reckoned."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.figures_of_people import most
from cpstrategy.analysis.shares import may_have_share, shares, told_share
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Take each percentage of the number of people that it is of."""
    threshold = UNIT.limit(strategy, "threshold")
    for statistic in strategy.statistics:
        share = told_share(statistic, strategy.index)
        if share and is_small(*share, threshold):
            hint = "put `withheld: small` in the place of its `value`"
            yield Finding(statistic.at("value"), _message(*share, threshold), hint)
    for written in factual(strategy, may_have_share):
        for percentage in islice(shares(written.words, strategy.index), MOST_FINDS):
            if is_small(percentage.percent, percentage.base, threshold):
                message = _message(percentage.percent, percentage.base, threshold)
                yield Finding(written.place(percentage.start, percentage.end), message)


def is_small(percent: Decimal, base: int, threshold: int) -> bool:
    """Whether a percentage, however it was rounded, is of somebody but of too few."""
    return percent > 0 and (base < threshold or most(percent, base) < threshold)


def _message(percent: Decimal, base: int, threshold: int) -> str:
    people = (percent * base / 100).quantize(Decimal("0.1"))
    count = f"{people.normalize():f}" if people else "under 0.1"
    return f"{percent.normalize():f}% of {base:,} is {count}, fewer than {threshold} people"


UNIT = Rule(
    code="PRI002",
    name="derived-small-number",
    severity=Severity.ERROR,
    summary="A percentage that stands for a number of people below the threshold.",
    why=(
        "Whoever knows how many were counted can turn a percentage back into people. So a small "
        "number is told all the same, only more slowly."
    ),
    hint="leave the percentage out, or take a larger group together",
    bad="""\
statistics:
  - id: not-learning
    value: 3
    unit: percent
    label: of former separated young people are not learning or working
    base: 27
priorities:
  - id: separated
    title: Separated young people
    rationale: Of our 27 former separated young people, 8% are young women.
""",
    good="""\
statistics:
  - id: not-learning
    withheld: small
    label: former separated young people are not learning or working
    base: 27
priorities:
  - id: separated
    title: Separated young people
    rationale: Of our 27 former separated young people, 58% live in Anytown.
""",
    false_positives=(
        # Of another number than the last that was named.
        """\
key-figures:
  text: |
    In September 2025 there are 50 separated children, which is 7% of our total children in care.
    Attendance of these pupils rose by 3% in a year, and 1% of 900 children moved home.
""",
    ),
    limits={"threshold": 10},
    blind_spots=(
        "It takes the base that the figure has, or that stands in the same sentence. It looks "
        "further back only where the words say `of them` or `in this group`."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
