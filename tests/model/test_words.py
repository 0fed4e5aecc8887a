"""Words: what is written for readers knows where each part of it stands."""

import re
from typing import ClassVar

import pytest

from cpstrategy.load.load import load
from cpstrategy.model.base import Record
from cpstrategy.model.items import Item
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Voice, written

HEAD = "council: {name: Example Council}\ndocument: {title: Our strategy}\nvision: "


@pytest.mark.parametrize(
    ("written", "part", "places"),
    [
        ("We care. We care.", r"We care", [(3, 9), (3, 18)]),
        ("We\n  care. We  care. We care.", r"We\s+care", [(3, 9), (4, 9), (4, 19)]),
        ("|-\n  We care. We\n  care.", r"We\s+care", [(4, 3), (4, 12)]),
        ("a way away a way", r"way", [(3, 11), (3, 16), (3, 22)]),
        ("a way away a way", r"\sway\b", [(3, 11), (3, 22)]),
    ],
)
def test_a_part_is_found_where_it_is_written(
    written: str, part: str, places: list[tuple[int, int]]
) -> None:
    """Whichever time it occurs, and whatever white space is between its words or around them."""
    strategy = load({"a.yaml": (HEAD + written).encode()}, Strategy).record
    assert strategy
    [vision] = [one for one in strategy.words if one.field == "full"]
    spans = [vision.place(*match.span()) for match in re.finditer(part, vision.words)]
    assert [(span.line, span.column) for span in spans] == places


class Poem(Record):
    quoted: ClassVar[tuple[str, ...]] = ("verse",)

    title: str
    verse: str


class Anthology(Record):
    of_the_young: ClassVar[tuple[str, ...]] = ("by_them",)

    by_them: list[Item]
    by_us: list[Item]
    poem: Poem


def test_a_record_says_itself_where_the_young_speak() -> None:
    """There is no list of such records, which somebody who adds one could forget."""
    items = {name: [{"id": name, "text": name}] for name in ("by_them", "by_us")}
    poem = {"title": "title", "verse": "verse"}
    book = Anthology.model_validate(
        {**{k.replace("_", "-"): v for k, v in items.items()}, "poem": poem}
    )
    voices = {one.words: one.voice for one in written(book)}
    assert voices == {
        "by_them": Voice.YOUNG_PEOPLE,
        "by_us": Voice.COUNCIL,
        "title": Voice.NAME,
        "verse": Voice.QUOTE,
    }
