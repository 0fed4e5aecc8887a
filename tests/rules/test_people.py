"""Rules about people: who is the same person, and who leads what."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.gov import priority_without_owner, role_conflict, vacant_role

Look = Callable[[Rule, str], list[Diagnostic]]


def people(*names: str) -> str:
    told = (f"  - {{id: p{i}, name: {name!r}, role: Role {i}}}\n" for i, name in enumerate(names))
    return "people:\n" + "".join(told)


@pytest.mark.parametrize(
    "names",
    [
        ("Jenny Bullen", "Jenny Bullen"),
        ("Councillor Jenny Bullen", "Cllr JENNY BULLEN"),
        ("J. Bullen", "Jenny Bullen"),
        ("Jenny Bullen", "Cllr. J Bullen"),
        ("Ofsted", "Ofsted"),
    ],
)
def test_one_person_with_two_roles_is_found(look: Look, names: tuple[str, ...]) -> None:
    """Titles, capitals and initials do not make two people of one."""
    found = look(role_conflict.UNIT, people(*names))
    assert len(found) == 1
    assert "Role 0" in found[0].message
    assert "Role 1" in found[0].message


@pytest.mark.parametrize(
    "names",
    [
        ("Jenny Bullen", "Jane Bullen"),
        ("Jenny Bullen", "Jane Bullen", "J. Bullen"),
        ("Jenny Bullen", "K. Bullen"),
        ("Jenny Bullen", "Jenny Ann Bullen"),
        ("", ""),
    ],
)
def test_different_people_are_left_alone(look: Look, names: tuple[str, ...]) -> None:
    """Other first names, and initials that fit two people, accuse nobody."""
    assert look(role_conflict.UNIT, people(*names)) == []


def test_one_role_is_no_conflict(look: Look) -> None:
    """Somebody who is written twice with one role contradicts nobody."""
    twice = people("Jo Bloggs", "Jo Bloggs").replace("Role 1", "role 0")
    assert look(role_conflict.UNIT, twice) == []


@pytest.mark.parametrize("name", ["Vacant", "vacant.", "To be appointed", "TBC"])
def test_a_name_that_is_none_is_a_vacancy(look: Look, name: str) -> None:
    """`Vacant` for a name would be printed as somebody's name."""
    found = look(vacant_role.UNIT, people(name))
    assert [one.message for one in found] == [f"`{name}` is not a name"]


def test_priorities_may_all_be_left_to_the_board(look: Look) -> None:
    """Where no priority has a lead, none is missed."""
    example = """\
priorities:
  - {id: home, title: Home}
  - {id: school, title: School}
boards:
  - {id: board, name: The Board}
"""
    assert look(priority_without_owner.UNIT, example) == []


def test_an_action_with_an_owner_leads_its_priority(look: Look) -> None:
    """Who answers for an action of a priority leads it."""
    example = """\
people:
  - {id: jo, name: Jo Bloggs, role: Head}
priorities:
  - {id: home, title: Home, leads: [jo]}
  - {id: school, title: School}
actions:
  - {id: a1, text: Act., priority: school, owners: [jo]}
"""
    assert look(priority_without_owner.UNIT, example) == []
    found = look(priority_without_owner.UNIT, example.replace("owners: [jo]", "measure: x"))
    assert [one.span.line for one in found] == [5]
