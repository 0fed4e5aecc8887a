"""CUR010 future-date: something is told as done or counted on a day that has not come."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from cpstrategy.analysis.time import day
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.action import Update
from cpstrategy.model.base import Record
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Comparator, Previous, Statistic, Survey
from cpstrategy.model.publication import Approval, ReaderCheck, Version
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Actor, Finding, Rule


class _Happened(NamedTuple):
    """A field of a kind of record that says when something happened, and what that was."""

    kind: type[Record]
    field: str
    what: Callable[[Any], str]


_HAPPENED = (
    _Happened(Statistic, "as_at", lambda one: f"the figure `{byname(one)}`"),
    _Happened(Previous, "date", lambda _: "this value"),
    _Happened(Comparator, "date", lambda _: "this value"),
    _Happened(Survey, "date", lambda one: f"`{one.name}`"),
    _Happened(Update, "date", lambda _: "this update"),
    _Happened(Version, "date", lambda one: f"version {one.version}"),
    _Happened(ReaderCheck, "date", lambda _: "this test by readers"),
    _Happened(Approval, "date", lambda one: f"the decision of `{one.body}`"),
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the day of whatever has happened with today."""
    today = day(strategy)
    # Before it is approved, a paper names the meetings that it goes to.
    is_approved = strategy.document.status == "approved"
    for record in strategy.records if today else ():
        one = next((one for one in _HAPPENED if isinstance(record, one.kind)), None)
        if one and (is_approved or one.kind is not Approval):
            moment = getattr(record, one.field)
            if today and _is_to_come(moment, today):
                message = f"{one.what(record)} is dated {tell_moment(moment)}, which has not come"
                yield Finding(record.at(one.field), message)


def _is_to_come(moment: Moment | None, today: Moment) -> bool:
    """Whether a day has not come; a quarter or a year with a name may be told before its end."""
    return moment is not None and not moment.name and today.is_before(moment)


UNIT = Rule(
    code="CUR010",
    name="future-date",
    severity=Severity.ERROR,
    summary="Something is told as done or counted on a day that has not come.",
    why=(
        "Nobody can have counted, decided or reported it yet: mostly a year was mistyped in "
        "January. Readers who see it doubt the date of every other figure."
    ),
    hint="look the day up; what is hoped for is a `target`, and what is planned has a `due`",
    bad="""\
document:
  history: [{version: "1.1", date: 2027-01-12, changes: New figures.}]
statistics:
  - {id: in-care, value: 708, label: children in our care, as-at: 2026-09}
actions:
  - id: hub
    text: Open the hub.
    updates: [{date: 2027-04-30, text: The lease is signed.}]
""",
    good="""\
document:
  history: [{version: "1.1", date: 2026-01-12, changes: New figures.}]
statistics:
  - {id: in-care, value: 708, label: children in our care, as-at: 2026-03}
actions:
  - id: hub
    text: Open the hub.
    updates: [{date: 2026-04-30, text: The lease is signed.}]
""",
    false_positives=(
        """\
document:
  status: for-approval
  approvals: [{body: Cabinet, date: 2026-07-14}]
  published: 2026-09
statistics:
  - {id: in-care, value: 708, label: children in our care, as-at: 2026}
  - {id: moves, value: 31, label: moves so far, as-at: 2026/27}
""",
    ),
    check=check,
    actor=Actor.FIGURES,
)
