"""CUR008 overdue-action: the day of an action is past, and nothing says that it was done."""

from collections.abc import Iterator

from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.action import Action
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_SETTLED = ("done", "late", "stopped")
"""Whoever writes one of these knows how it ended, or that it is late."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the day of each action with today."""
    today = day(strategy)
    for action in strategy.actions:
        if action.due and is_over(action.due, today) and action.status not in _SETTLED:
            due = tell_moment(action.due)
            message = f"`{byname(action)}` was due by {due}, and {_state(action)}"
            yield Finding(action.at("due"), message)


def _state(action: Action) -> str:
    if not action.status:
        return "nothing says whether it was done"
    return f"it is said to be `{action.status}`"


UNIT = Rule(
    code="CUR008",
    name="overdue-action",
    severity=Severity.WARNING,
    summary="The day of an action is past, and nothing says that it was done.",
    why=(
        "Whoever reads the plan takes the action for done, or for forgotten. A board that is shown "
        "`on track` beside a day long gone stops believing the other lines."
    ),
    hint="write `status: done`, `late` or `stopped`; or the new day, if that was decided",
    bad="""\
actions:
  - {id: hub, text: Open the hub., due: 2026-03, status: on-track}
  - {id: nurse, text: Find a nurse., due: 2025-12-31}
""",
    good="""\
actions:
  - {id: hub, text: Open the hub., due: 2026-03, status: late}
  - {id: nurse, text: Find a nurse., due: 2026-12-31}
""",
    false_positives=(
        """\
actions:
  - {id: hub, text: Open the hub., due: 2026-06}
  - {id: flat, text: Build four flats., due: 2025, status: done}
  - {id: nurse, text: Find a nurse., due: Q1 2026/27, status: on-track}
""",
        """\
document: {status: superseded}
actions:
  - {id: hub, text: Open the hub., due: 2024-03, status: on-track}
""",
    ),
    blind_spots="Of a day that stands in the words of an action, `past-deadline` tells.",
    check=check,
    actor=Actor.GOVERNANCE,
)
