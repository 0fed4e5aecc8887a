"""Kinds: what a record says of itself is what rules take it for."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.names import known_names
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import unused_record
from cpstrategy.rules.structure import count_mismatch

Look = Callable[[Rule, str], list[Diagnostic]]
HEAD = b"council: {name: Example Council}\ndocument: {title: Our strategy}\n"


def names(example: str) -> list[str]:
    strategy = load({"a.yaml": HEAD, "b.yaml": example.encode()}, Strategy).record
    assert strategy
    return [found.name for found in known_names(strategy).find("We ask Young Voices Exton.")]


@pytest.mark.parametrize(
    "record",
    [
        "people: [{id: a, name: Young Voices Exton, role: R}]",
        "bodies: [{id: a, name: Young Voices Exton}]",
        "bodies: [{id: a, name: YVE, aliases: [Young Voices Exton]}]",
        "groups: [{id: a, name: Young Voices Exton}]",
        "boards: [{id: a, name: Young Voices Exton}]",
        "services: [{id: a, name: Young Voices Exton, text: A place.}]",
    ],
)
def test_who_says_the_name_speaks_of_the_record(record: str) -> None:
    """Of somebody, of a team and of a place; a survey's name is only what it is called."""
    assert names(record) == ["Young Voices Exton"]
    assert names("surveys: [{id: a, name: Young Voices Exton}]") == []


@pytest.mark.parametrize(
    ("record", "called"),
    [
        ("statistics: [{id: a, value: 12, label: of us}]", "figure `of us`"),
        ("surveys: [{id: a, name: A survey}]", "survey `A survey`"),
        ("people: [{id: a, role: R}]", "person `R`"),
        ("bodies: [{id: a, name: A body}]", "organisation `A body`"),
        ("plans: [{id: a, title: A plan}]", "plan `A plan`"),
    ],
)
def test_what_is_written_to_be_cited_is_of_no_use_otherwise(
    look: Look, record: str, called: str
) -> None:
    """It is called what an author would call it; a board has a section, and needs no citation."""
    assert [one.message for one in look(unused_record.UNIT, f"{record}\n")] == [
        f"nothing cites the {called}"
    ]
    assert look(unused_record.UNIT, "boards: [{id: a, name: A board}]\n") == []


@pytest.mark.parametrize(
    ("said", "right"),
    [("two pledges", True), ("three promises", True), ("five promises", True), ("four", False)],
)
def test_entries_are_counted_in_each_list_and_in_all(look: Look, said: str, right: bool) -> None:
    """Two pledges, of two and of three promises."""
    words = said if " " in said else f"{said} promises"
    example = f"""\
pledges:
  - {{id: a, title: A, items: [One thing., Another thing.]}}
  - {{id: b, title: B, items: [A third., A fourth., A fifth.]}}
vision: There are {words} in this strategy.
"""
    assert (look(count_mismatch.UNIT, example) == []) is right
