"""Rows: which words of a document easy read tells, and under which heading."""

import pytest

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Definitions,
    Figure,
    Figures,
    Items,
    Letter,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Row,
    Rows,
)
from cpstrategy.document.document import Section
from cpstrategy.document.rows import as_rows, read_rows, without_pictures, write_row


def text(words: str, picture: str = "home") -> Markdown:
    return Markdown(write_row(picture, words))


def rows(*words: str, going_on: tuple[str, ...] = ()) -> Rows:
    return Rows(tuple(Row("home", Markdown(one), one in going_on) for one in words))


def told(*blocks: Block) -> tuple[Block, ...]:
    return as_rows(Section("one", 1, Markdown("One"), blocks)).blocks


def test_a_row_may_have_no_picture() -> None:
    """It is a row all the same; other words are none."""
    assert read_rows(text("We listen.", "")) == (Row("", Markdown("We listen.")),)
    assert read_rows(Markdown(f"{text('One.')}\n\nTwo.\n\n{text('Three.', 'a-b')}")) == (
        Row("home", Markdown("One.")),
        Row("a-b", Markdown("Three.")),
    )


def test_a_heading_has_its_rows_in_one_line() -> None:
    """Without their pictures."""
    assert without_pictures(Markdown(f"{text('One.')}\n\n{text('Two.')}")) == "One. Two."


def test_a_letter_stands_under_its_title() -> None:
    """Without one it has no heading, and without rows it is not told."""
    assert told(Letter("l", text("Dear all."), Markdown("Hello"))) == (
        Part("l", Markdown("Hello"), (rows("Dear all."),)),
    )
    assert told(Letter("l", text("Dear all."))) == (rows("Dear all."),)
    assert told(Letter("l", Markdown("No row."), Markdown("Hello"))) == ()


def test_a_word_explained_stands_under_itself() -> None:
    """One heading a word; a word without an easy meaning is left out."""
    words = (("term-iro", "IRO", text("Who checks.")), ("term-pa", "PA", Markdown("Who helps.")))
    assert told(Definitions(words)) == (Part("term-iro", Markdown("IRO"), (rows("Who checks."),)),)


def test_a_list_is_told_whole_and_in_order() -> None:
    """What leads into it, each entry, what explains it, and the entries below."""
    below = ListEntry(text("Below."), explanation=text("Why below."))
    entry = ListEntry(text("ListEntry."), explanation=text("Why."), items=(below,))
    assert told(Items((entry, ListEntry(text("Last."))), text("We will:"))) == (
        rows(
            *("We will:", "ListEntry.", "Why.", "Below.", "Why below.", "Last."),
            going_on=("Why.", "Why below."),
        ),
    )


def test_a_card_is_told_whole_under_its_title() -> None:
    """Its words, what leads into its list, and its entries."""
    card = Card(
        "c", Markdown("Card"), "Ages", text("Words."), text("We:"), (ListEntry(text("do.")),)
    )
    untitled = Card("d", Markdown(""), text=text("Alone."))
    assert told(Cards((card, untitled))) == (
        Part("c", Markdown("Card"), (rows("Words."), rows("We:", "do."))),
        rows("Alone."),
    )


def test_a_callout_is_told_after_its_title() -> None:
    """In one list of rows."""
    assert told(Callout(text("Is it?"), text("A question"))) == (rows("A question", "Is it?"),)


@pytest.mark.parametrize(("tone", "opener"), [("priority", "Priority 1"), ("ask", "")])
def test_a_part_keeps_its_heading_and_a_priority_its_number(tone: str, opener: str) -> None:
    """The line below a heading is no row, and goes; so does who opens another part."""
    part = Part("p", Markdown("Home"), (Prose(text("Yes.")),), tone, "Priority 1", Markdown("My"))
    assert told(part) == (Part("p", Markdown("Home"), (rows("Yes."),), tone, opener),)


def test_figures_are_told_as_one_list_of_sentences() -> None:
    """Each opens with its capital and goes on with the first row of its label."""
    label = Markdown(f"{text('of us stay.')}\n\n{text('More.')}")
    figures = (
        Figure("a", "more than half", label),
        Figure("b", "12", text("of us move.")),
        Figure("c", "7", Markdown("without a row")),
    )
    assert told(Figures(figures)) == (rows("More than half of us stay.", "12 of us move."),)
    assert told(Figures(figures[2:])) == ()
