"""Rules about boards: who sits on them, who chairs them and how often they meet."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Profile, Rule
from cpstrategy.rules.gov import (
    meeting_facts_missing,
    no_young_member,
    speaker_not_listed,
    vacant_role,
)

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("facts", "missing"),
    [
        ("", "who sits on it, who chairs it or how often it meets"),
        ("seats: [Members]", "who chairs it or how often it meets"),
        ("seats: [{role: Member, chair: true}]", "how often it meets"),
        ("seats: [Chair of governors]", "how often it meets"),
        ("seats: [{person: jo}]", "how often it meets"),
        ("seats: [Members], meets: every month", "who chairs it"),
        ("seats: [Members], text: 'It is chaired by us and meets each year.'", ""),
    ],
)
def test_what_is_not_known_of_a_board_is_told_at_once(look: Look, facts: str, missing: str) -> None:
    """Who sits there, who chairs it and how often it meets, from its record or its text."""
    example = f"""\
people: [{{id: jo, name: Jo, role: Co-chair}}]
boards: [{{id: b, name: Board{", " + facts if facts else ""}}}]
"""
    found = [one.message for one in look(meeting_facts_missing.UNIT, example)]
    assert found == ([f"of the `Board` nothing says {missing}"] if missing else [])


@pytest.mark.parametrize(
    ("role", "young"),
    [
        ("Young people", True),
        ("Children and young people representatives", True),
        ("Care leaver ambassador", True),
        ("Two care leavers, supported by the participation officer", True),
        ("Co-chair with experience of care", True),
        ("Director of Children and Young People's Services", False),
        ("Cabinet member for children and young people", False),
        ("Portfolio holder for young people", False),
        ("Lead nurse for care leavers", False),
        ("Lay member for patient experience", False),
        ("Foster carer representatives", False),
    ],
)
def test_who_is_a_young_member(look: Look, role: str, young: bool) -> None:
    """People who work for young people are none, however often the role names them."""
    example = f'boards: [{{id: b, name: Board, seats: [{{role: "{role}"}}]}}]\n'
    assert bool(look(no_young_member.UNIT, example)) is not young


def test_signing_is_not_answering(look: Look) -> None:
    """Who speaks should lead something, if anybody does."""
    people = "people: [{id: jo, name: Jo, role: R}, {id: al, name: Al, role: S}]\n"
    speaks = "statements: [{person: jo, text: Hi., signatories: [jo]}]\n"
    leads = "priorities: [{{id: home, title: Home, leads: [{}]}}]\n"
    assert look(speaker_not_listed.UNIT, people + speaks) == []
    assert look(speaker_not_listed.UNIT, people + speaks + leads.format("jo")) == []
    found = look(speaker_not_listed.UNIT, people + speaks + leads.format("al"))
    assert [one.message for one in found] == ["nothing says what Jo leads, who speaks here"]


def test_a_vacant_role_is_an_error_only_when_published() -> None:
    """In a draft the name may still come."""
    assert vacant_role.UNIT.severity_in(Profile.PUBLISH) is Severity.ERROR
    assert vacant_role.UNIT.severity_in(Profile.DRAFT) is Severity.WARNING
