"""GOV003 priority-without-owner: some priorities are led by somebody, and this one is not."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Where priorities have leads, each should; a council may also leave all of them to a board."""
    owned = {action.priority for action in strategy.actions if action.owners}
    owned |= {priority.id for priority in strategy.priorities if priority.leads}
    for priority in strategy.priorities if owned else ():
        if priority.id not in owned:
            yield Finding(priority.at("id"), f"nobody leads the priority `{byname(priority)}`")


UNIT = Rule(
    code="GOV003",
    name="priority-without-owner",
    severity=Severity.WARNING,
    summary="A priority that nobody leads, while others have leads.",
    why=(
        "The table of who leads what would have a gap, and what nobody leads is seldom done. A "
        "strategy in which no priority has a lead leaves them all to its board."
    ),
    hint="add `leads:` with the id of a person",
    bad="""\
people:
  - id: jo-example
    name: Jo Example
    role: Virtual School Head
priorities:
  - id: education
    title: Doing well at school
    leads: [jo-example]
  - id: home
    title: A safe and stable home
""",
    good="""\
people:
  - id: jo-example
    name: Jo Example
    role: Virtual School Head
priorities:
  - id: education
    title: Doing well at school
    leads: [jo-example]
  - id: home
    title: A safe and stable home
    leads: [jo-example]
""",
    check=check,
    of_absence=True,
    actor=Actor.GOVERNANCE,
)
