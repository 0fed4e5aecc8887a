"""Manners: a document in rows, without tables, with fewer parts and without empty blocks."""

import pytest

from cpstrategy.compose.lists import tables_as_lists
from cpstrategy.compose.parts import only_parts
from cpstrategy.compose.spoken import spoken
from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Facts,
    Figure,
    Figures,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Quotation,
    Quotes,
    Row,
    Rows,
    Signatures,
    Stem,
    Table,
)
from cpstrategy.document.document import Section
from cpstrategy.document.rows import as_rows, read_rows, without_pictures, write_row

HOME = Markdown(write_row("home", "We want you to have a home."))
TALK = Markdown(write_row("talk", "Tell us what you think."))


def section(*blocks: Block) -> Section:
    return Section("one", 1, Markdown("One"), blocks)


def test_what_is_written_as_rows_is_read_as_rows() -> None:
    """Each row keeps its picture, and a heading keeps the words alone."""
    text = Markdown(f"{HOME}\n\n{TALK}")
    assert read_rows(text) == (
        Row("home", Markdown("We want you to have a home.")),
        Row("talk", Markdown("Tell us what you think.")),
    )
    assert without_pictures(HOME) == "We want you to have a home."
    assert without_pictures(Markdown("Our aim")) == "Our aim"
    assert read_rows(Markdown("Words without a picture.")) == ()


def test_every_kind_of_text_becomes_rows_in_reading_order() -> None:
    """Paragraphs, lists, cards, letters and figures; quotes and tables are not told in rows."""
    told = as_rows(
        section(
            Prose(HOME),
            Items((ListEntry(TALK, items=(ListEntry(HOME),)),), stem=HOME),
            Cards((Card("c", Markdown("A card"), text=TALK),)),
            Letter("l", TALK),
            Figures((Figure("f", "more than half", Markdown(write_row("home", "live here."))),)),
            Quotes((Quotation("q", "Said."),)),
            Part("p", Markdown("Part"), (Quotes(()),)),
        )
    )
    home, talk = read_rows(HOME)[0], read_rows(TALK)[0]
    assert told.blocks == (
        Rows((home,)),
        Rows((home, talk, home)),
        Part("c", Markdown("A card"), (Rows((talk,)),)),
        Rows((talk,)),
        Rows((Row("home", Markdown("More than half live here.")),)),
    )


def test_a_table_is_told_as_a_list_with_the_names_of_its_columns() -> None:
    """Nothing of it is lost but empty cells."""
    cells = ((Markdown("Home"),), (Markdown("Jo"), Markdown("Sam")), ())
    table = Table("Who leads", ("Priority", "Led by", "Since"), (cells,))
    (part,) = tables_as_lists(section(Part("p", Markdown("P"), (table,)))).blocks
    assert isinstance(part, Part)
    (listed,) = part.blocks
    assert isinstance(listed, Part)
    assert listed.title == "Who leads"
    assert listed.blocks == (
        Items(
            (ListEntry(Markdown("Home"), items=(ListEntry(Markdown("Jo; Sam"), label="Led by"),)),),
            style="rows",
        ),
    )


def test_only_the_parts_that_are_asked_for_are_shown() -> None:
    """Parts of priorities go; other parts stay."""
    parts = (
        Part("a", Markdown("Aim"), (Prose(HOME),), tone="aim"),
        Part("d", Markdown("Done"), (Prose(HOME),), tone="did"),
        Part("x", Markdown("Other"), (Prose(HOME),)),
    )
    priority = Part("p", Markdown("P"), parts, tone="priority")
    (shown,) = only_parts(section(priority), {"aim"}).blocks
    assert isinstance(shown, Part)
    assert shown.blocks == (parts[0], parts[2])


def test_blocks_without_words_are_left_out() -> None:
    """An empty paragraph, list, card or letter leaves no hole, and no heading over nothing."""
    empty = Markdown("")
    blocks = (
        Prose(empty),
        Callout(empty),
        Letter("l", empty),
        Items(()),
        Cards((Card("c", Markdown("Title alone")),)),
        Part("p", Markdown("Title alone"), (Prose(empty),)),
        Part("q", Markdown("A title"), (), lead=Markdown("and a line")),
        Stem(Markdown("We will:")),
        Prose(HOME),
        Part("r", Markdown("All there is"), (), is_bare=True),
    )
    assert list(spoken(blocks)) == [*blocks[8:]]


@pytest.mark.parametrize("tone", ["priority", "pledge", "expired"])
def test_who_leads_or_signs_is_not_told_of_what_is_not_there(tone: str) -> None:
    """Nor where a sentence begins that nothing ends; below words, all of it stands."""
    alone = (Stem(HOME), Facts((("Led by", HOME),)), Signatures(()))
    assert not [*spoken([Part("p", HOME, alone, tone)])]
    said = Part("p", HOME, (Prose(HOME), *alone[1:]), tone)
    assert [*spoken([said])] == [said]
