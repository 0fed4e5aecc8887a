"""People: who speaks, who sits where and who signs, of several ways to say it."""

from typing import Any

import pytest

from cpstrategy.document.blocks import Facts, Items, Letter, Signature, Table

from .content import shown


@pytest.mark.parametrize(
    ("speaker", "signature"),
    [
        ({"person": "jo", "speaker": "Ann"}, Signature("Jo Bloggs", "Head, Ann")),
        ({"person": "jo", "group": "voices"}, Signature("Jo Bloggs", "Head, Our *Voices*")),
        ({"group": "voices", "speaker": "Ann"}, Signature("Our *Voices*", "Ann")),
        ({"speaker": "Ann"}, Signature("Ann")),
        ({}, None),
    ],
)
@pytest.mark.parametrize("section", ["foreword", "messages", "statements"])
def test_a_statement_says_who_speaks(
    section: str, speaker: dict[str, str], signature: Signature | None
) -> None:
    """A person before a group, a record before a name that is only typed, and nobody left out."""
    statement = {"text": "Welcome.", "title": "Hello", **speaker}
    content = {section: statement if section == "foreword" else [statement]}
    [letter] = shown(section, Letter, **content)
    assert letter.speaker == signature


def test_letters_have_a_place_of_their_own() -> None:
    """Their own id, or else their number."""
    letters = [{"text": "One."}, {"id": "two", "text": "Two."}]
    for section, name in (("messages", "message"), ("statements", "statement")):
        told = shown(section, Letter, **{section: letters})
        assert [one.id for one in told] == [f"{name}-1", f"{name}-two"]


@pytest.mark.parametrize(
    ("statement", "title", "speaker"),
    [
        ({"person": "jo"}, "Head", Signature("Jo Bloggs")),
        ({"person": "jo", "title": "Health"}, "Health", Signature("Jo Bloggs", "Head")),
        ({"speaker": "Ann"}, "", Signature("Ann")),
        ({}, "", None),
    ],
)
def test_what_a_service_says_stands_under_the_role_of_whoever_speaks(
    statement: dict[str, str], title: str, speaker: Signature | None
) -> None:
    """Unless it has a title; the role is not said twice."""
    [letter] = shown("statements", Letter, statements=[{"text": "We help.", **statement}])
    assert (letter.title, letter.speaker) == (title, speaker)


@pytest.mark.parametrize(
    ("seat", "row"),
    [
        ("Lead member", (("Lead member",), ("Names are not printed",))),
        ({"role": "Nurse", "organisation": "NHS"}, (("Nurse",), ("NHS",))),
        ({"role": "Lead", "chair": "true"}, (("Lead (chair)",), ("Names are not printed",))),
        ({"person": "jo"}, (("Head",), ("Jo Bloggs",))),
        ({"person": "jo", "role": "Deputy"}, (("Deputy",), ("Jo Bloggs",))),
        ({"person": "post"}, (("Chair",), ("Names are not printed",))),
        ({"person": "post", "role": "Deputy"}, (("Deputy",), ("Chair",))),
        ({"person": "empty"}, (("Adviser",), ("Vacant",))),
        ({"group": "voices"}, ((r"Our \*Voices\*",), ("Names are not printed",))),
        ({"group": "voices", "role": "Members"}, (("Members",), (r"Our \*Voices\*",))),
        (
            {"group": "voices", "organisation": "Youth service"},
            ((r"Our \*Voices\*",), ("Youth service",)),
        ),
        (
            {"role": "Lead", "person": "jo", "group": "voices", "organisation": "NHS"},
            (("Lead",), ("Jo Bloggs", r"Our \*Voices\*", "NHS")),
        ),
    ],
)
def test_a_seat_has_a_role_and_a_holder(seat: Any, row: Any) -> None:
    """Of a role, a person or a group, whichever sits there; the role is not said twice."""
    named = {"role": "Secretary", "organisation": "The Council"}
    board = {"id": "b", "name": "The Board", "seats": [seat, named]}
    [table] = shown("boards", Table, boards=[board])
    assert table.caption == "Who sits on The Board"
    assert table.rows == (row, (("Secretary",), ("The Council",)))


def test_a_board_that_names_nobody_has_a_list_of_roles() -> None:
    """A column in which every cell says that names are not printed tells nothing."""
    board = {"id": "b", "name": "The Board", "seats": ["Chair of Governors", {"person": "post"}]}
    [roles] = shown("boards", Items, boards=[board])
    assert [entry.text for entry in roles.entries] == ["Chair of Governors", "Chair"]
    assert shown("boards", Table, boards=[board]) == []


def test_a_board_of_which_nothing_is_known_has_no_empty_list() -> None:
    """Only facts that there are."""
    bare, meets = {"id": "b", "name": "Board"}, {"id": "c", "name": "Panel", "meets": "monthly"}
    assert shown("boards", Facts, boards=[bare]) == []
    [facts] = shown("boards", Facts, boards=[bare, meets])
    assert facts.pairs == (("Meets", "monthly"),)
    assert shown("boards", Table, boards=[bare]) == []


def test_who_else_answers_for_it() -> None:
    """Apart from each other, as some begin with a capital and some have commas."""
    seats = [{"person": "jo", "chair": "true"}, {"group": "council"}, "A carer, retired", "A nurse"]
    [facts] = shown("answerable", Facts, boards=[{"id": "b", "name": "Board", "seats": seats}])
    assert facts.pairs[-1] == ("Sits on it too", "The Council; A carer, retired; A nurse")
