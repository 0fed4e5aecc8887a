"""CUR011 dates-out-of-order: of two dates of one record, the second should be the first."""

from collections.abc import Iterator

from cpstrategy.analysis.time import months_since
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.publication import Publication
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span

_LATE = 6
"""So many months after its end a document may be looked at again, and somebody still may say."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the dates of the document, of each figure and of each action."""
    yield from _of_document(strategy.document)
    for statistic in strategy.statistics:
        yield from _of_figure(statistic)
    for action in strategy.actions:
        for step in action.milestones if action.due else ():
            if _is_later(step.due, action.due):
                message = f"this step is due after `{byname(action)}`, of which it is a part"
                yield Finding(step.at("due"), message, related=_the_other(action.at("due")))


def _of_document(document: Publication) -> Iterator[Finding]:
    period, published, review = document.period, document.published, document.review_due
    if period and _is_later(published, period.end):
        end = tell_moment(period.end)
        yield Finding(document.at("published"), f"this was published after its time, to {end}")
    if period and _is_later(period.start, review):
        message = f"it is to be looked at again before its time begins, {tell_moment(period.start)}"
        yield Finding(document.at("review_due"), message)
    elif period and review and _is_long_after(review, period.end):
        message = f"it is to be looked at again long after its time, to {tell_moment(period.end)}"
        yield Finding(document.at("review_due"), message, severity=Severity.WARNING)
    if _is_later(published, review):
        message = "it was to be looked at again before it was published"
        yield Finding(document.at("review_due"), message)


def _of_figure(statistic: Statistic) -> Iterator[Finding]:
    now, dated = statistic.as_at, "as_at"
    if now is None and statistic.period:
        now, dated = statistic.period.end, "period"
    for earlier in statistic.previous if now else ():
        if _is_later(earlier.date, now):
            message = f"an earlier value of `{byname(statistic)}` is later than its value"
            yield Finding(earlier.at("date"), message, related=_the_other(statistic.at(dated)))


def _is_later(moment: Moment | None, other: Moment | None) -> bool:
    return moment is not None and other is not None and other.is_before(moment)


def _is_long_after(moment: Moment, end: Moment) -> bool:
    return _is_later(moment, end) and months_since(end, moment) > _LATE


def _the_other(span: Span) -> tuple[tuple[Span, str], ...]:
    return ((span, "the other date"),)


UNIT = Rule(
    code="CUR011",
    name="dates-out-of-order",
    severity=Severity.ERROR,
    summary="An earlier value that is later, or a document published after its own time.",
    why=(
        "One of two dates is wrong, and readers can see it but not which. A chart draws its bars "
        "in the wrong order, and a document seems to have ended before it began."
    ),
    hint="look both dates up, and mend the one that is wrong",
    bad="""\
document:
  period: {from: 2025, to: 2028}
  published: 2029-01
  review-due: 2024-03
statistics:
  - id: in-care
    value: 708
    label: children in our care
    as-at: 2025-03
    previous: [{value: 690, date: 2026-03}]
""",
    good="""\
document:
  period: {from: 2025, to: 2028}
  published: 2025-01
  review-due: 2028-03
statistics:
  - id: in-care
    value: 708
    label: children in our care
    as-at: 2026-03
    previous: [{value: 690, date: 2025-03}]
""",
    false_positives=(
        """\
document:
  period: {from: 2025-04, to: 2026-03}
  published: 2024-11
  review-due: 2026-06
statistics:
  - id: in-care
    value: 708
    label: children in our care
    period: 2025/26
    previous: [{value: 690, date: 2024/25}, {value: 680, date: 2026}]
actions:
  - {id: hub, text: Open the hub., due: 2026, milestones: [{what: Sign, due: 2026-12-31}]}
""",
    ),
    check=check,
    actor=Actor.FIGURES,
)
