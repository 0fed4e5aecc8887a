"""Sentences: a text is cut where its sentences end, and nowhere else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.sentences import clauses, sentences
from cpstrategy.text.words import words

CUTS = [
    # Stops of every kind.
    "We listen. | We act.",
    "Will anyone care, will anyone listen, will I be laughed at? | CAMHS know how that feels.",
    "Tell us! | We want to know.",
    "We wait… | Then we act.",
    "We wait... | Then we act.",
    "We wait ... and see.",
    "Really?! | Yes.",
    # Quotation marks and brackets.
    "“I love football. | I'm mini Messi!”",
    "“Will anyone listen?” she asked. | We will.",
    'He said, "No." | She left.',
    "(See the last page.) | We agree.",
    "We met (in May). | It went well.",
    "She asked: “Why?” | “Why not?”",
    # Abbreviations that have something after them.
    "We met Cllr. Jenny Bullen. | She smiled.",
    "Mr. and Mrs. Smith foster. | So does Dr. Jones.",
    "St. Helens is near. | So is Leigh.",
    "Ring us, e.g. Monday. | We listen.",
    "Ring the office, i.e. Progress House. | It is open.",
    "Staff (e.g. Personal Advisors) help. | They care.",
    "It is red vs. Blue here.",
    # Abbreviations before figures only.
    "See p. 4 for this. | See No. 10.",
    "Is it so? | No. | It is not.",
    "It began on Sept. 1 and ended in Dec. | That was all.",
    "Section 22 (ss. 1 to 3) says so. | We agree.",
    "It takes approx. 10 days.",
    # Abbreviations that may end a sentence.
    "We open at 10 a.m. and close at 5 p.m. | On Friday we do not.",
    "It opens at 2 p.m. Monday.",
    "Toys, games, etc. are here.",
    "Toys, games, etc. | Children like them.",
    "It is run by Kids Ltd. | We pay.",
    # Initials and letters.
    "J. Bullen and C. Dutton signed it. | So did we.",
    "It was J. A. Smith. | He signed.",
    "He moved to the U.K. | We met him here.",
    "The U.K. Government agreed.",
    "We need a plan B. | We have one.",
    "So do I. | Children do.",
    "Two Ph.D. Students came.",
    # Figures.
    "Children wait 2.5 years. | That is long.",
    "It was 98.5%. | It is 99.7% now.",
    "Some are 17. | 35% are younger.",
    "Page updated 23.05.2017. | Comments are closed.",
    "It was agreed in 2023. | We keep it.",
    # Numbers of lists.
    "1. Universal: for example, a general awareness. | It helps.",
    "a) First we ask. | Then we act.",
    "(ii) First we ask. | Then we act.",
    "1. Listen. | 2. Act. | 3. Check.",
    "We do two things: 1. Listen. | 2. Act.",
    "iPhones are lent. | iPads too.",
    # No stop, no sentence's end.
    "Help you to be the best that you can be",
    "Our promise: we will listen",
    "We care, we listen; we act.",
    "It is at www.wigan.gov.uk and open. | Visit it.",
    "Visit www.wigan.gov.uk. | It is open.",
    "the hub opened.we like it",
    "We grew. and then we stopped.",
]


@pytest.mark.parametrize("cut", CUTS)
def test_sentences_end_where_a_reader_ends_them(cut: str) -> None:
    """Abbreviations, initials, figures and quotation marks do not mislead."""
    assert sentences(cut.replace(" | ", " ")) == cut.split(" | ")


def test_an_empty_line_ends_a_sentence() -> None:
    """A heading without a stop is not part of the paragraph below it."""
    assert sentences("Our promise\n\nWe will\nlisten.") == ["Our promise", "We will listen."]


def test_semicolons_end_clauses_only() -> None:
    """SMOG takes them for the ends of sentences; nothing else does."""
    assert sentences("We care; we act.") == ["We care; we act."]
    assert clauses("We care; we act.") == ["We care;", "we act."]


@pytest.mark.parametrize("text", ["", " \n ", "…", "- - -", "; ; ."])
def test_without_a_letter_or_digit_there_is_no_sentence(text: str) -> None:
    """Marks alone are not counted."""
    assert sentences(text) == clauses(text) == []


@given(st.text(st.sampled_from("aB1.!?;… \n\"”(é—/'")))
def test_no_word_is_lost(text: str) -> None:
    """The sentences of a text have its words, in its order; and so have their clauses."""
    found = sentences(text)
    assert [word for each in found for word in words(each)] == words(text)
    assert [word for each in found for part in clauses(each) for word in words(part)] == words(text)


@given(st.text())
def test_a_sentence_has_a_word(text: str) -> None:
    """Whatever the text is, nothing in the list is empty of words."""
    assert all(words(sentence) for sentence in sentences(text))


def test_a_number_of_a_list_opens_any_sentence() -> None:
    """A list on one line has as many sentences as items."""
    assert sentences("1. We listen. 2. We act.") == ["1. We listen.", "2. We act."]
    assert sentences("We wait until Year 5. We act.") == ["We wait until Year 5.", "We act."]
