"""Hard words: easy read explains those that it uses, and no other."""

from dataclasses import replace

from cpstrategy.compose.used_words import with_used_words
from cpstrategy.document.blocks import Block, Markdown, Part, Row, Rows
from cpstrategy.document.document import Branding, Document, Imprint, PageLayout, Section


def section(*blocks: Block) -> Section:
    return Section("one", 1, Markdown("One"), blocks)


def document(told: Section, glossary: Section, words: dict[str, str]) -> Document:
    names = ("x", "X", "easy-read", "Easy read", "Title", "", "", "", "", "en-GB")
    look, page = Branding("#000000", "#000000"), PageLayout("A4", "20mm", "16pt")
    imprint = Imprint("Draft", is_draft=True)
    return Document(*names, (told, glossary), look, page, imprint, glossary=words)


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
