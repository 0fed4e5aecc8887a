"""CUR010 future-date: something is told as done or counted on a day that has not come."""

from collections.abc import Iterator
from typing import NamedTuple

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


class Happened(NamedTuple):
    """A field of a record that says when something happened, and what that was."""

    record: Record
    field: str
    what: str


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the day of whatever has happened with today."""
    today = day(strategy)
    for record in strategy.records if today else ():
        for one in _happened(record, strategy):
            moment = getattr(one.record, one.field)
            if today and _is_to_come(moment, today):
                message = f"{one.what} is dated {tell_moment(moment)}, which has not come"
                yield Finding(one.record.at(one.field), message)


def _is_to_come(moment: Moment | None, today: Moment) -> bool:
    """Whether a day has not come; a quarter or a year with a name may be told before its end."""
    return moment is not None and not moment.name and today.is_before(moment)


def _happened(record: Record, strategy: Strategy) -> Iterator[Happened]:
    if isinstance(record, Statistic):
        yield Happened(record, "as_at", f"the figure `{byname(record)}`")
    elif isinstance(record, Previous | Comparator):
        yield Happened(record, "date", "this value")
    elif isinstance(record, Survey):
        yield Happened(record, "date", f"`{record.name}`")
    elif isinstance(record, Update):
        yield Happened(record, "date", "this update")
    elif isinstance(record, Version):
        yield Happened(record, "date", f"version {record.version}")
    elif isinstance(record, ReaderCheck):
        yield Happened(record, "date", "this test by readers")
    elif isinstance(record, Approval) and strategy.document.status == "approved":
        # Before that, a paper names the meetings that it goes to.
        yield Happened(record, "date", f"the decision of `{record.body}`")


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
