"""Together: what young people said stands beside what answers it, once, and nothing is lost."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Answers, Items
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.model.strategy import Strategy
from tests.compose.test_compose import blocks, document, edition, strategy

VIEWS = ("room", "time", "pets", "food")
PARTS = ("told", "aim", "did", "will")


def council(done: list[list[str]], steps: list[list[str]]) -> Strategy:
    priority = {
        "id": "p",
        "title": "Home",
        "told-us": [{"id": name, "text": f"Said {name}."} for name in VIEWS],
        "achievements": answering("Did", done),
        "next-steps": answering("Step", steps),
    }
    return strategy(priorities=[priority])


def answering(verb: str, answers: list[list[str]]) -> list[dict[str, Any]]:
    return [
        {"id": f"{verb.lower()}-{number}", "text": f"{verb} {number}.", "answers": keys}
        for number, keys in enumerate(answers)
    ]


def tables(told: Document) -> list[list[list[list[str]]]]:
    return [
        [[[entry.text for one in cell for entry in one.entries] for cell in row] for row in rows]
        for rows in (block.rows for block in blocks(told, Answers))
    ]


def test_what_answers_the_same_stands_in_one_row() -> None:
    """In the order in which it was told; a row without an answer of a kind has no empty cell."""
    told = council([["room"], []], [["time", "room"], ["pets"], []])
    made = document(told, "priorities")
    assert tables(made) == [
        [[["Said room.", "Said time."], ["Did 0."], ["Step 0."]]],
        [[["Said pets."], ["Step 1."]]],
    ]
    assert [block.columns for block in blocks(made, Answers)] == [
        ("Young people said", "We did", "We will"),
        ("Young people said", "We will"),
    ]
    lists = [[entry.text for entry in one.entries] for one in blocks(made, Items)]
    assert lists == [["Said food."], ["Did 1."], ["Step 2."]]


def test_young_people_are_spoken_to_in_their_version() -> None:
    """As everywhere in it."""
    made = document(council([["room"]], []), "priorities", name="y", registers=("youth", "full"))
    assert [block.columns for block in blocks(made, Answers)] == [("You said", "We did")]


@pytest.mark.parametrize("shown", [PARTS, PARTS[1:], PARTS[:3], ("told",), ("will",)])
@given(
    st.lists(st.lists(st.sampled_from(VIEWS), max_size=3), max_size=3),
    st.lists(st.lists(st.sampled_from(VIEWS), max_size=3), max_size=3),
)
def test_nothing_is_told_twice_and_nothing_is_lost(
    shown: tuple[str, ...], done: list[list[str]], steps: list[list[str]]
) -> None:
    """Whatever answers what, and whichever parts an edition shows."""
    some = edition("priorities").model_copy(update={"parts": list(shown)})
    made = compose(council(done, steps), some, "example")
    words = "\n".join(strings(made))
    for part, texts in (
        ("told", [f"Said {name}." for name in VIEWS]),
        ("did", [f"Did {number}." for number, _ in enumerate(done)]),
        ("will", [f"Step {number}." for number, _ in enumerate(steps)]),
    ):
        for text in texts if part in shown else ():
            assert words.count(text) == 1, text
    assert all(cell for block in blocks(made, Answers) for row in block.rows for cell in row)
