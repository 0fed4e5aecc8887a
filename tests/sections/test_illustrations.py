"""Illustrations: a picture above a priority, with words for each reader and no hole without one."""

from typing import Any

import pytest

from cpstrategy.document.blocks import Illustration, Markdown, Part
from cpstrategy.document.document import Section
from cpstrategy.document.rows import as_rows
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.sections import priorities

PICTURE = {
    "image": "house.svg",
    "alt": {"full": "A house with a blue door", "youth": "Your house"},
    "by": {"full": "Drawn by a young person", "youth": "Drawn by one of you"},
    "focus": "top",
}


def told(register: Register, **more: Any) -> Part:
    written = {"id": "home", "title": "Home", "statement": "Good homes.", **more}
    strategy = Strategy.model_validate(
        {"council": {"name": "A"}, "document": {"title": "P"}, "priorities": [written]}
    )
    formatter = Formatter(strategy.index, (register, "full"))
    [part] = (one for one in priorities.blocks(strategy, formatter) if isinstance(one, Part))
    return part


@pytest.mark.parametrize(
    ("register", "alt", "credit"),
    [
        ("full", "A house with a blue door", "Drawn by a young person"),
        ("youth", "Your house", "Drawn by one of you"),
        ("easy", "A house with a blue door", "Drawn by a young person"),
    ],
)
def test_a_picture_is_told_to_each_reader(register: Register, alt: str, credit: str) -> None:
    """What it shows and who made it, in the words of the edition, or in full."""
    shown = Illustration("house.svg", alt, credit, "top")
    assert told(register, picture=PICTURE).blocks[0] == shown


def test_without_a_picture_nothing_stands_in_its_place() -> None:
    """The words follow the heading."""
    assert not [one for one in told("full").blocks if isinstance(one, Illustration)]


def test_easy_read_keeps_it() -> None:
    """It is no row, and stands above the rows."""
    section = Section("priorities", 1, Markdown("P"), (told("full", picture=PICTURE),))
    [part] = as_rows(section).blocks
    assert isinstance(part, Part)
    assert isinstance(part.blocks[0], Illustration)
