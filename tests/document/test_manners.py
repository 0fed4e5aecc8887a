"""Manners: a document in rows, without tables, with fewer parts and without empty blocks."""

from dataclasses import replace

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Card,
    Cards,
    Entry,
    Figure,
    Figures,
    Items,
    Letter,
    Markdown,
    Part,
    Prose,
    Quotation,
    Quotes,
    Row,
    Rows,
    Table,
)
from cpstrategy.document.document import Document, Imprint, Look, Page, Section
from cpstrategy.document.lists import tables_as_lists
from cpstrategy.document.parts import only_parts
from cpstrategy.document.rows import as_rows, read_rows, without_pictures, write_row
from cpstrategy.document.shortened import shortened, with_used_words
from cpstrategy.document.spoken import spoken

HOME = Markdown(write_row("home", "We want you to have a home."))
TALK = Markdown(write_row("talk", "Tell us what you think."))


def section(*blocks: Block) -> Section:
    return Section("one", 1, Markdown("One"), blocks)


def document(told: Section, glossary: Section, words: dict[str, str]) -> Document:
    names = ("x", "X", "easy-read", "Easy read", "Title", "", "", "", "", "en-GB")
    look, page = Look("#000000", "#000000"), Page("A4", "20mm", "16pt")
    imprint = Imprint("Draft", is_draft=True)
    return Document(*names, (told, glossary), look, page, imprint, glossary=words)


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
            Items((Entry(TALK, items=(Entry(HOME),)),), stem=HOME),
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
            (Entry(Markdown("Home"), items=(Entry(Markdown("Jo; Sam"), label="Led by"),)),),
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
        Prose(HOME),
    )
    assert list(spoken(blocks)) == [blocks[6], blocks[7]]


def test_easy_read_explains_the_words_that_it_uses() -> None:
    """With capitals or without, here or there; a part of a longer word is another word."""
    words = {"Advocate": "term-advocate", "IRO": "term-iro", "care": "term-care", "age": "term-age"}
    explained = section(
        *(
            Part(key, Markdown(word), (Rows((Row("talk", Markdown("A word.")),)),))
            for word, key in words.items()
        )
    )
    said = (
        Rows((Row("home", Markdown("Your advocate can help.")),)),
        Part("p", Markdown("Meet your IRO"), (Rows((Row("", Markdown("Carers manage.")),)),)),
    )
    told = with_used_words(
        document(replace(section(*said), name="one"), replace(explained, name="glossary"), words)
    )
    kept = {key: word for word, key in words.items() if word != "age"}
    assert [block.id for block in told.sections[1].blocks if isinstance(block, Part)] == [*kept]
    assert told.glossary == {word: key for key, word in kept.items()}


def test_no_hard_words_no_glossary() -> None:
    """Where none of the words explained is used, there is no heading over nothing."""
    explained = Part("term-iro", Markdown("IRO"), (Rows((Row("", Markdown("A reviewer.")),)),))
    told = with_used_words(
        document(
            section(Rows((Row("", Markdown("We listen.")),))),
            replace(section(explained), name="glossary"),
            {"IRO": "term-iro"},
        )
    )
    assert [one.id for one in told.sections] == ["one"]
    assert told.glossary == {}


def test_a_shortened_section_keeps_the_first_of_each_list() -> None:
    """Without lists below them and without boxes; what only introduces a list goes with it."""
    listed = Items((Entry(HOME, items=(Entry(TALK),)), Entry(TALK)))
    part = Part("p", Markdown("P"), (Prose(HOME), listed))
    (kept,) = shortened(section(part, Cards(())), 1).blocks
    assert isinstance(kept, Part)
    assert kept.blocks == (Prose(HOME), Items((Entry(HOME),)))
    assert shortened(section(part), 0).blocks == ()
