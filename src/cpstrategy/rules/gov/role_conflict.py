"""GOV001 role-conflict: one person, two roles."""

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.diagnostic import Severity
from cpstrategy.model.people import Person
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule

_TITLES = frozenset(
    {
        *("cllr", "councillor", "dame", "dr", "lady", "lord", "miss", "mr", "mrs", "ms", "mx"),
        *("prof", "professor", "rev", "reverend", "sir"),
    }
)


class _Name(NamedTuple):
    """A name in small letters, without titles: `j.` stands for any given name with J."""

    given: tuple[str, ...]
    surname: str

    @property
    def key(self) -> tuple[str, str]:
        """What an initial and the full name have in common."""
        return self.surname, self.given[0][0] if self.given else ""

    @property
    def is_initials(self) -> bool:
        return bool(self.given) and all(len(name) == 1 for name in self.given)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare people of the same name, and initials with the one full name that they fit."""
    people: dict[_Name, Person] = {}
    for person in strategy.people:
        name = _name(person.name)
        if name.surname:
            yield from _compare(people.setdefault(name, person), person)
    in_full: defaultdict[tuple[str, str], list[Person]] = defaultdict(list)
    for name, person in people.items():
        if not name.is_initials:
            in_full[name.key].append(person)
    for name, person in people.items():
        # Initials that fit two people accuse neither of them.
        if name.is_initials and len(in_full[name.key]) == 1:
            yield from _compare(in_full[name.key][0], person)


def _compare(first: Person, second: Person) -> Iterator[Finding]:
    if str(first.role).casefold() != str(second.role).casefold():
        other = "" if first.name == second.name else f"{first.name} is "
        message = f"here {second.name} is {second.role}, but elsewhere {other}{first.role}"
        yield Finding(second.at("role"), message)


def _name(name: str) -> _Name:
    words = [word for word in re.findall(r"[\w'’-]+", name.casefold()) if word not in _TITLES]
    return _Name(tuple(words[:-1]), words[-1] if words else "")


UNIT = Rule(
    code="GOV001",
    name="role-conflict",
    severity=Severity.ERROR,
    summary="One person is named twice, with different roles.",
    why=(
        "Readers who want to know whom to turn to find two answers. Mostly a role changed, and one "
        "place was forgotten."
    ),
    hint=(
        "keep one record with the right role and cite its id; "
        "if they are two people, write their first names out, with a second one if need be"
    ),
    bad="""\
people:
  - id: jane-example
    name: Councillor Jane Example
    role: Lead Member for Children's Services
  - id: j-example
    name: Cllr J. Example
    role: Cabinet Member for Children and Families
""",
    good="""\
people:
  - id: jane-example
    name: Councillor Jane Example
    role: Lead Member for Children's Services
  - id: joan-example
    name: Joan Example
    role: Virtual School Head
""",
    check=check,
    actor=Actor.GOVERNANCE,
)
