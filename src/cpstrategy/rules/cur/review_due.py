"""CUR006 review-due: the day on which the document should be looked at again is past."""

from collections.abc import Iterator

from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the day with today; that there is none, `missing-section` says."""
    due = strategy.document.review_due
    if due and is_over(due, day(strategy)):
        message = f"this was to be looked at again by {tell_moment(due)}"
        yield Finding(strategy.document.at("review_due"), message)


UNIT = Rule(
    code="CUR006",
    name="review-due",
    severity=Severity.WARNING,
    summary="The day on which the document should be looked at again is past.",
    why=(
        "The document itself says from when on its readers should no longer rely on it. Past that "
        "day they must suppose that nobody has looked."
    ),
    hint="look at it again, then write the next day as `review-due`",
    bad="""\
document:
  review-due: 2026-03
""",
    good="""\
document:
  review-due: 2027-03
""",
    false_positives=(
        """\
document:
  review-due: 2026-06
""",
        """\
document:
  review-due: 2024-06
  status: superseded
""",
    ),
    blind_spots="A document without the date is found by `missing-section`.",
    check=check,
    actor=Actor.GOVERNANCE,
)
