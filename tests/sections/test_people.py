"""People: who speaks, who sits where and who signs, of several ways to say it."""

from typing import Any

import pytest

from cpstrategy.document.blocks import Facts, Letter, Signature, Table

from .content import shown


@pytest.mark.parametrize(
    ("speaker", "signature"),
    [
        ({"person": "jo", "speaker": "Ann"}, Signature("Jo Bloggs", "Head")),
        ({"group": "voices", "speaker": "Ann"}, Signature("Our *Voices*")),
        ({"speaker": "Ann"}, Signature("Ann")),
        ({}, None),
    ],
)
@pytest.mark.parametrize("section", ["foreword", "messages", "statements"])
def test_a_statement_says_who_speaks(
    section: str, speaker: dict[str, str], signature: Signature | None
) -> None:
    """A person before a group, and a record before a name that is only typed."""
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
        ("Lead member", (("Lead member",), ("",))),
        ({"role": "Nurse", "organisation": "NHS"}, (("Nurse",), ("NHS",))),
        ({"role": "Lead", "chair": "true"}, (("Lead (chair)",), ("",))),
        ({"person": "jo"}, (("Head",), ("Jo Bloggs",))),
        ({"person": "jo", "role": "Deputy"}, (("Deputy",), ("Jo Bloggs",))),
        ({"person": "post"}, (("Chair",), ("Chair",))),
        ({"group": "voices"}, ((r"Our \*Voices\*",), (r"Our \*Voices\*",))),
        ({"group": "voices", "role": "Members"}, (("Members",), (r"Our \*Voices\*",))),
        (
            {"group": "voices", "organisation": "Youth service"},
            ((r"Our \*Voices\*",), ("Youth service",)),
        ),
    ],
)
def test_a_seat_has_a_role_and_a_holder(seat: Any, row: Any) -> None:
    """Of a role, a person or a group, whichever sits there."""
    board = {"id": "b", "name": "The Board", "seats": [seat]}
    [table] = shown("boards", Table, boards=[board])
    assert table.caption == "Who sits on The Board"
    assert table.rows == (row,)


def test_a_board_of_which_nothing_is_known_has_no_empty_list() -> None:
    """Only facts that there are."""
    bare, meets = {"id": "b", "name": "Board"}, {"id": "c", "name": "Panel", "meets": "monthly"}
    assert shown("boards", Facts, boards=[bare]) == []
    [facts] = shown("boards", Facts, boards=[bare, meets])
    assert facts.pairs == (("Meets", "monthly"),)
    assert shown("boards", Table, boards=[bare]) == []
