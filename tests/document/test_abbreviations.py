"""Abbreviations: what a document says that letters stand for, and nothing from elsewhere."""

from dataclasses import replace

from cpstrategy.document.abbreviations import abbreviations_of
from cpstrategy.document.blocks import Block, Definitions, Markdown, Part, Prose, Row, Rows

from .test_hard_words import document, section


def told(*blocks: Block, glossary: dict[str, str] | None = None) -> dict[str, str]:
    whole = document(section(*blocks), section(), glossary or {})
    return dict(abbreviations_of(whole))


def prose(words: str) -> Prose:
    return Prose(Markdown(words))


def test_words_of_texts_explain() -> None:
    """Wherever they stand, whatever marks are about them."""
    plan = prose("A **personal education plan** (PEP).")
    assert told(Part("p", Markdown("Plans"), (plan,))) == {"PEP": "personal education plan"}


def test_nobody_wrote_it() -> None:
    """What everybody in the field knows is not said to readers for their council."""
    assert told(prose("Ask CAMHS, your PA, or the health team (NHS).")) == {}


def test_two_explanations_are_none() -> None:
    """Which of the two a use means nobody knows; capitals make no other explanation."""
    one, two = "Personal adviser (PA)", "Parents' association (PA)"
    assert told(prose(one), prose(two)) == {}
    assert told(prose(one), prose(one.lower().replace("pa", "PA"))) == {"PA": "Personal adviser"}


def test_the_glossary_explains() -> None:
    """By another name of a word, or where a meaning begins with the words; in easy read too."""
    words = {"personal adviser": "term-pa", "PA": "term-pa", "IRO": "term-iro", "ICB": "term-icb"}
    entries = (
        ("term-icb", "ICB", Markdown("Those who pay for health.")),
        ("term-iro", "IRO", Markdown("Independent reviewing officer. They *listen*.")),
        ("term-pa", "personal adviser", Markdown("Who helps.")),
    )
    explained = {"PA": "personal adviser", "IRO": "Independent reviewing officer"}
    assert told(Definitions(entries), glossary=words) == explained
    rows = (Part(key, Markdown(word), (Rows((Row("", text),)),)) for key, word, text in entries)
    assert told(*rows, glossary=words) == explained


def test_what_an_edition_leaves_out_explains_nothing() -> None:
    """A word may be in the glossary, and its entry not in the document."""
    words = {"personal adviser": "term-pa", "PA": "term-pa"}
    assert told(prose("Your PA."), glossary=words) == {}
    whole = document(section(prose("A personal adviser (PA).")), section(), {})
    assert abbreviations_of(replace(whole, sections=())) == {}
