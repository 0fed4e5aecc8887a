"""CUR001 strategy-ended: the years that the strategy or a pledge covers are over."""

from collections.abc import Iterator

from cpstrategy.analysis.document_kind import is_report
from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the end of each period with today; a report tells of a time that is over."""
    today = day(strategy)
    period = strategy.document.period
    if period and is_over(period.end, today) and not is_report(strategy):
        message = f"the time of this strategy ended with {tell_moment(period.end)}"
        yield Finding(period.at("end"), message)
    for pledge in strategy.pledges:
        pledge_period = pledge.period
        if pledge_period and is_over(pledge_period.end, today) and not pledge.expired:
            message = f"the time of this pledge ended with {tell_moment(pledge_period.end)}"
            hint = "agree the next one, or write `expired: true`, which shows it as past"
            yield Finding(pledge_period.at("end"), message, hint)


UNIT = Rule(
    code="CUR001",
    name="strategy-ended",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="The years that a strategy or a pledge covers are over.",
    why=(
        "Children and care leavers cannot tell whether the promises still hold. A council without "
        "a strategy for the present has none that anybody can be held to."
    ),
    hint=(
        "publish the next one, or extend the period if that was decided; "
        "if another has taken its place, write `status: superseded`"
    ),
    bad="""\
document:
  period: {from: 2023, to: 2025}
""",
    good="""\
document:
  period: {from: 2025, to: 2028}
""",
    false_positives=(
        """\
document:
  period: {from: 2023-07, to: 2026}
""",
        """\
document:
  subtitle: Annual report of the Corporate Parenting Board
  period: {from: 2024-04, to: 2025-03}
""",
        """\
document:
  period: {from: 2020, to: 2023}
  status: superseded
""",
        """\
pledges:
  - id: pledge
    title: What we promised you in 2020
    period: {from: 2020, to: 2023}
    expired: true
    items:
      - Listen to you
""",
    ),
    blind_spots=(
        "It believes `period`; of a strategy that gives none it cannot say anything. What names "
        "itself a report, or has figures and says nothing of what will be done, tells of the past."
    ),
    check=check,
    actor=Actor.GOVERNANCE,
)
