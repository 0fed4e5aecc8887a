"""Shared picture: all of a pledge has room in it, or nothing is chosen by its place."""

from dataclasses import replace
from io import BytesIO
from itertools import cycle

import pytest
from PIL import Image

from cpstrategy.document.blocks import Items, ListEntry, Markdown, Part, Prose, Stem
from cpstrategy.document.document import Branding, Document, Imprint, PageLayout, Section
from cpstrategy.document.shared_picture import (
    PORTRAIT,
    SIZES,
    SQUARE,
    alternative,
    shared_picture,
)
from cpstrategy.outputs import portrait, square, square_words
from cpstrategy.source import Shipped
from tests.proof.councils import shipped as read_shipped


@pytest.fixture(scope="module")
def shipped() -> Shipped:
    return read_shipped()


TITLES = (Markdown("We listen to you"), Markdown("You know where you are going"))
"""Of one line, and of two."""


def items(count: int) -> Items:
    entries = (
        ListEntry(Markdown(f"keep promise {n} to you, whoever you are")) for n in range(count)
    )
    return Items(tuple(entries), Markdown("We will:"))


def document(*blocks: Items | Part | Stem) -> Document:
    lead = Prose(Markdown("We are your **corporate parent**."))
    pledge = Part("pledge", Markdown("Our pledge"), (lead, *blocks), "pledge", "To you")
    return Document(
        council="example",
        council_name="Example Council",
        edition="pledge",
        edition_title="Our pledge",
        title="Our strategy",
        subtitle="",
        motto="",
        period="",
        description="",
        language="en-GB",
        sections=(Section("pledges", 1, Markdown("Our promise"), (pledge,), "pledges"),),
        page=PageLayout("A4", "20mm", "12pt"),
        look=Branding("#123456", "#123456"),
        imprint=Imprint("Approved", is_draft=False),
    )


def groups(count: int) -> tuple[Part, ...]:
    return tuple(Part(f"g-{n}", Markdown(f"Group {n}"), (items(9),)) for n in range(count))


def test_the_titles_of_groups_stand_for_their_promises() -> None:
    """All of them, in letters that are as large as there is room for."""
    few, many = (shared_picture(document(*groups(count)), 1080) for count in (2, 6))
    assert few.rows == ("Group 0", "Group 1")
    assert len(many.rows) == 6
    assert few.size >= many.size >= SIZES[-1]
    assert (few.count, many.count) == (0, 0)


@pytest.mark.parametrize("count", range(1, 16))
def test_all_promises_or_their_number(count: int) -> None:
    """A list without groups is there as a whole, or not at all."""
    told = shared_picture(document(items(count)), 1080)
    assert (len(told.rows), told.count) in {(count, 0), (0, count)}


def test_what_there_is_fills_the_picture() -> None:
    """Rows are higher where there is room, and so is a number in the place of rows."""
    few, full = (shared_picture(document(*groups(count)), PORTRAIT) for count in (3, 9))
    assert few.stretch > full.stretch >= 0
    low, high = (shared_picture(document(items(40)), height) for height in (SQUARE, PORTRAIT))
    assert high.size > low.size > SIZES[0]


def test_its_words_say_what_is_seen() -> None:
    """Without marks, in whole sentences."""
    few, many = document(items(2)), document(items(40))
    assert alternative(few, 1080) == (
        "Example Council. Our pledge. To you. We will: keep promise 0 to you, whoever you are."
        " keep promise 1 to you, whoever you are."
    )
    assert alternative(many, 1080) == (
        "Example Council. Our pledge. To you. We are your corporate parent. 40 promises to you."
    )
    assert square_words.UNIT.render(many, {}, {}).content.decode() == alternative(many, 1080) + "\n"


def test_the_mark_of_a_draft_takes_room_and_is_among_its_words() -> None:
    """Nothing else becomes unreadable for it."""
    told = document(*groups(6))
    draft = replace(told, imprint=Imprint("Draft", is_draft=True))
    assert "To you. Draft: this text is not final. Group 0." in alternative(draft, SQUARE)
    final, drafted = (shared_picture(one, SQUARE) for one in (told, draft))
    assert (final.size, final.stretch) > (drafted.size, drafted.stretch)


def test_promises_without_a_title_stand_beside_titles_or_all_are_counted() -> None:
    """Nobody who looks at the picture takes a part of the pledge for all of it."""
    alone = Items((ListEntry(Markdown("We will listen to you.")),))
    told = shared_picture(document(alone, *groups(2)), SQUARE)
    assert told.rows == ("We will listen to you.", "Group 0", "Group 1")
    for continued in ((items(1),), (Stem(Markdown("We will:")), alone)):
        told = shared_picture(document(*continued, *groups(2)), SQUARE)
        assert (told.rows, told.count) == ((), 19)


@pytest.mark.parametrize("blocks", [groups(3), groups(9), (items(2),), (items(40),)])
def test_it_is_drawn_in_its_size_and_the_same_each_time(
    blocks: tuple[Items | Part, ...], shipped: Shipped
) -> None:
    """What is reckoned to have room has it."""
    for output, height in ((square.UNIT, 1080), (portrait.UNIT, 1350)):
        made, again = (output.render(document(*blocks), shipped.templates, {}) for _ in range(2))
        assert made == again
        assert made.complaints == ()
        with Image.open(BytesIO(made.content)) as drawn:
            assert (drawn.size, drawn.info) == ((1080, height), {})


@pytest.mark.parametrize("is_draft", [True, False])
@pytest.mark.parametrize("count", range(1, 7))
def test_rows_that_fill_the_picture_are_on_one_page(
    count: int, is_draft: bool, shipped: Shipped
) -> None:
    """However few there are, and however long their titles."""
    titled = zip(groups(count), cycle(TITLES), strict=False)
    told = document(*(replace(one, title=title) for one, title in titled))
    [section] = told.sections
    [pledge] = section.blocks
    assert isinstance(pledge, Part)
    opened = replace(pledge, opener="To all of you in our care, and all of you who have left care")
    told = replace(told, sections=(replace(section, blocks=(opened,)),))
    drafted = replace(told, imprint=Imprint("Draft", is_draft=is_draft))
    for output in (square.UNIT, portrait.UNIT):
        assert output.render(drafted, shipped.templates, {}).complaints == ()


def test_a_title_without_room_is_told() -> None:
    """More than 1 of what there is."""
    long = document(items(2))
    [section] = long.sections
    [pledge] = section.blocks
    assert isinstance(pledge, Part)
    titled = replace(pledge, title=Markdown("word " * 200))
    long = replace(long, sections=(replace(section, blocks=(titled,)),))
    assert max(square.UNIT.fills(long).values()) > 1
    assert max(square.UNIT.fills(document(items(2))).values()) < 1
