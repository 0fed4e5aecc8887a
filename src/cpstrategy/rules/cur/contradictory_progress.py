"""CUR009 contradictory-progress: what an action says of itself in two ways does not agree."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from cpstrategy.diagnostic import Severity
from cpstrategy.model.action import Action, Update
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_ALL = 100
_GOOD, _WORSE = frozenset(("on-track", "done")), frozenset(("at-risk", "late", "stopped"))

_MEANS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("green", "on track", "on target", "on schedule"), _GOOD),
        **dict.fromkeys(("amber", "at risk"), frozenset(("at-risk", "late", "on-track"))),
        **dict.fromkeys(("red", "off track", "behind schedule"), _WORSE),
        **dict.fromkeys(("late", "overdue", "delayed"), _WORSE),
        **dict.fromkeys(("done", "complete", "completed", "achieved"), frozenset(("done",))),
        **dict.fromkeys(
            ("not started", "not begun"), frozenset(("not-started", "late", "stopped"))
        ),
    }
)
"""How updates word it, with every status of an action that says nothing else."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the status of each action with how much is done, and with its last update."""
    for action in strategy.actions:
        if fault := _fault_of_percent(action):
            yield Finding(action.at("percent"), f"`{byname(action)}` {fault}")
        yield from _against_last(action)


def _fault_of_percent(action: Action) -> str:
    status, percent = action.status, action.percent
    if percent is None:
        return ""
    if status == "done" and percent < _ALL:
        return f"is said to be done, and {percent}% of it is"
    if status == "not-started" and percent > 0:
        return f"has not been started, and {percent}% of it is done"
    if status in ("at-risk", "late") and percent == _ALL:
        return f"is said to be `{status}`, and all of it is done"
    return ""


def _against_last(action: Action) -> Iterator[Finding]:
    last = _last(action)
    fitting = _MEANS.get(_plain(last.status)) if last and action.status else None
    if last and fitting and action.status not in fitting:
        message = f"`{byname(action)}` is `{action.status}`, and its last update says {last.status}"
        hint = "write the status that holds now in both places"
        related = ((action.at("status"), "the status of the action"),)
        yield Finding(last.at("status"), message, hint, related, Severity.WARNING)


def _last(action: Action) -> Update | None:
    return max(action.updates, key=lambda update: update.date.parts, default=None)


def _plain(status: str) -> str:
    return " ".join(status.casefold().replace("-", " ").split())


UNIT = Rule(
    code="CUR009",
    name="contradictory-progress",
    severity=Severity.ERROR,
    summary="An action is done and not done, or its last update says otherwise than its status.",
    why=(
        "Both are printed in one row of the action plan. Members ask which is true, and whoever "
        "answers has to look it up in public."
    ),
    hint="write what holds now: a status and a share that agree, or the status alone",
    bad="""\
actions:
  - {id: hub, text: Open the hub., status: done, percent: 40}
  - id: nurse
    text: Find a nurse.
    status: late
    updates:
      - {date: 2026-04-30, status: Green}
""",
    good="""\
actions:
  - {id: hub, text: Open the hub., status: on-track, percent: 40}
  - id: nurse
    text: Find a nurse.
    status: late
    updates:
      - {date: 2026-04-30, status: Red}
""",
    false_positives=(
        """\
actions:
  - {id: hub, text: Open the hub., status: on-track, percent: 100}
  - {id: flat, text: Build four flats., status: stopped, percent: 40}
  - id: nurse
    text: Find a nurse.
    status: done
    percent: 100
    updates:
      - {date: 2026-05-31, status: Nurse appointed}
      - {date: 2026-01-31, status: Amber}
""",
    ),
    blind_spots="Of updates it knows the usual words: green, amber, red, late, done.",
    check=check,
    actor=Actor.GOVERNANCE,
)
