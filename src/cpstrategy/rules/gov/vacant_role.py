"""GOV002 vacant-role: a role that nobody holds."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_NOBODY = frozenset(
    {
        *("nobody", "none", "tba", "tbc", "to be appointed", "to be confirmed", "vacancy"),
        "vacant",
    }
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for posts marked as vacant, and for names that are none."""
    for person in strategy.people:
        if person.vacant:
            yield Finding(person.at("vacant"), f"nobody holds the role `{person.role}`")
        elif person.name.strip(" .").casefold() in _NOBODY:
            message = f"`{person.name}` is not a name"
            yield Finding(person.at("name"), message, "write `vacant: true` instead of the name")


UNIT = Rule(
    code="GOV002",
    name="vacant-role",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="A role that nobody holds.",
    why="Readers are told that nobody answers for this. Before publication somebody should.",
    hint="write the `name` as soon as it is known, and delete `vacant`",
    bad="""\
people:
  - id: co-chair
    role: Co-chair with experience of care
    vacant: true
""",
    good="""\
people:
  - id: co-chair
    name: Jo Example
    role: Co-chair with experience of care
""",
    check=check,
    actor=Actor.GOVERNANCE,
)
