"""GOV004 speaker-not-listed: somebody makes a promise, and answers for nothing."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare who speaks with who sits on a board, leads a priority or owns an action."""
    keys = _accountable(strategy)
    for statement in strategy.statements if keys else ():
        person = strategy.index.get(("person", statement.person))
        if isinstance(person, Person) and person.id not in keys:
            message = f"nothing says what {person.name or person.role} leads, who speaks here"
            yield Finding(statement.at("person"), message)


def _accountable(strategy: Strategy) -> set[str]:
    """The people who answer for something; signing is not enough."""
    keys = {key for priority in strategy.priorities for key in priority.leads}
    keys |= {key for action in strategy.actions for key in action.owners}
    for board in strategy.boards:
        keys |= {*board.leads, *(seat.person for seat in board.seats if seat.person)}
    return keys


UNIT = Rule(
    code="GOV004",
    name="speaker-not-listed",
    severity=Severity.INFO,
    summary="Somebody says what a service will do, but leads nothing and sits on no board.",
    why=(
        "A promise with a name on it should have somebody behind it who can be asked. Often the "
        "board's list is older than the statements, or the other way round."
    ),
    hint="ask whether a seat or a lead is missing; who only speaks for a service may stay as it is",
    bad="""\
people:
  - {id: jo-example, name: Jo Example, role: Fostering Manager}
  - {id: al-example, name: Al Example, role: Virtual School Head}
statements:
  - person: jo-example
    text: We find families who are there for good.
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - person: al-example
""",
    good="""\
people:
  - {id: jo-example, name: Jo Example, role: Fostering Manager}
statements:
  - person: jo-example
    text: We find families who are there for good.
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - person: jo-example
""",
    false_positives=(
        """\
people:
  - {id: jo-example, name: Jo Example, role: Fostering Manager}
statements:
  - person: jo-example
    text: We find families who are there for good.
boards:
  - id: board
    name: Corporate Parenting Board
    seats:
      - Managers of all services
""",
    ),
    blind_spots="It knows people by their records, and not somebody named as `speaker` only.",
    check=check,
    of_absence=True,
    actor=Actor.GOVERNANCE,
)
