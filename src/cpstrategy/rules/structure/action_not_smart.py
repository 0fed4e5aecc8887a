"""STR009 action-not-smart: an action without an owner, a date or a measure."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.action import Action
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Ask each action that is not over who, by when, and how anybody will know."""
    for action in strategy.actions:
        if action.status not in ("done", "stopped"):
            missing = [
                (words, key) for name, words, key in _missing(action) if _is_asked(strategy, name)
            ]
            if missing:
                lacking = " and ".join(words for words, _ in missing)
                keys = ", ".join(f"`{key}:`" for _, key in missing)
                message = f"the action `{byname(action)}` does not say {lacking}"
                yield Finding(action.at("id"), message, f"add {keys}")


def _is_asked(strategy: Strategy, name: str) -> bool:
    return UNIT.limit(strategy, name) > 0


def _missing(action: Action) -> Iterator[tuple[str, str, str]]:
    if not action.owners:
        yield "owner", "who does it", "owners"
    if action.due is None and not action.milestones:
        yield "due", "by when", "due"
    if not action.measure and action.outcome is None:
        yield "measure", "how anybody will know", "measure"


UNIT = Rule(
    code="STR009",
    name="action-not-smart",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="An action that does not say who does it, by when, or how anybody will know.",
    why=(
        "Nobody can be asked about an action that belongs to nobody and is never due. Members and "
        "young people ask for these three things first."
    ),
    hint="add `owners:`, `due:` and `measure:`",
    of_absence=True,
    limits={"owner": 1, "due": 1, "measure": 1},
    bad="""\
people:
  - {id: jo, name: Jo Example, role: Head of Service}
actions:
  - id: a1
    text: Increase attendance at reviews.
    owners: [jo]
""",
    good="""\
people:
  - {id: jo, name: Jo Example, role: Head of Service}
actions:
  - id: a1
    text: Increase attendance at reviews.
    owners: [jo]
    due: 2027-03
    measure: Six in ten children come to their review.
""",
    false_positives=(
        """\
people:
  - {id: jo, name: Jo Example, role: Head of Service}
actions:
  - {id: a1, text: Set up the hub., status: done}
  - id: a2
    text: Find more foster carers.
    owners: [jo]
    outcome: More children live near their school.
    milestones: [{what: Launch the campaign, due: 2027-01}]
""",
    ),
    blind_spots="It sees that there is a measure, not whether it can be measured.",
    actor=Actor.GOVERNANCE,
    check=check,
)
