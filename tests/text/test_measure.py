"""Measure: how long and how hard a text is, by counts and published formulas."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.measure import (
    MINIMUM_SENTENCES,
    Measure,
    measure,
)

CAT = "The cat sat on the mat."
PLATYPUS = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature."

BLOCKS = st.lists(st.text(st.sampled_from("aB1.!? ;\nyé’-/"), max_size=40) | st.text(max_size=20))


def test_the_level_is_an_age() -> None:
    """The platypus has grade 11.3, which is age 16.3."""
    assert measure([PLATYPUS] * 10).level == pytest.approx(16.3, abs=0.05)


def test_smog_of_the_platypus() -> None:
    """It has four long words, so 120 in 30 sentences, and √120 + 8."""
    assert measure([PLATYPUS] * 10).smog == pytest.approx(120**0.5 + 8)


def test_a_measure_says_everything() -> None:
    """Words, sentences, the longest of them, level, SMOG and unfamiliar words."""
    found = measure([PLATYPUS, CAT] * 5)
    assert (found.words, found.sentences) == (95, 10)
    assert (found.longest, found.longest_words) == (PLATYPUS, 13)
    assert found.level == pytest.approx(0.39 * 95 / 10 + 11.8 * 150 / 95 - 15.59 + 5)
    assert found.smog == pytest.approx(60**0.5 + 8)
    assert found.unfamiliar == pytest.approx(6 / 19)


def test_few_sentences_have_no_level() -> None:
    """Below ten sentences the formulas say more of chance than of the text."""
    few = [CAT] * (MINIMUM_SENTENCES - 1)
    assert (measure(few).level, measure(few).smog) == (None, None)
    assert measure([*few, CAT]).level is not None


def test_a_semicolon_ends_a_sentence_for_smog_only() -> None:
    """Five sentences with a semicolon each are ten for SMOG, and five for the level."""
    halves = ["We listen to you; we care for everyone."] * 5
    assert measure(halves).sentences == 5
    assert measure(halves).level is None
    assert measure(halves).smog == pytest.approx(15**0.5 + 8)


def test_labels_do_not_count() -> None:
    """Paragraphs and items of fewer than four words are left out; of four, they count."""
    assert measure(["Own space", "Rent or mortgage", "A space of mine"]).words == 4


def test_an_item_without_a_stop_is_a_sentence() -> None:
    """Blocks decide where sentences end."""
    assert measure(["help you to stay well", "listen to all your worries"]).sentences == 2


def test_a_share_is_of_all_words() -> None:
    """A word counts as often as it is met."""
    found = measure(["We listen to you. We listen to the cohort."])
    assert found.unfamiliar == pytest.approx(1 / 9)


def test_the_first_of_equally_long_sentences_is_the_longest() -> None:
    """The answer does not depend on what follows."""
    assert measure(["We listen to you. We look after you."]).longest == "We listen to you."


@pytest.mark.parametrize("language", ["cy", "pl-PL", "CY"])
def test_formulas_are_for_english(language: str) -> None:
    """Of other languages the length alone is told."""
    found = measure([PLATYPUS] * 10, language)
    assert (found.words, found.longest_words) == (130, 13)
    assert (found.level, found.smog, found.unfamiliar) == (None, None, None)


@pytest.mark.parametrize("language", ["en", "EN-gb", "en_GB"])
def test_english_has_many_names(language: str) -> None:
    """English is English wherever it is from."""
    assert measure([CAT] * 10, language) == measure([CAT] * 10)


def test_nothing_is_measured_of_nothing() -> None:
    """Without words there are counts of zero and no levels."""
    assert measure([]) == Measure(0, 0, "", 0, None, None, None)
    assert measure(["--"]).unfamiliar is None


@given(BLOCKS)
def test_any_text_has_a_measure(blocks: list[str]) -> None:
    """No text is an error, and no number is below zero."""
    found = measure(blocks)
    numbers = (found.words, found.sentences, found.level, found.smog, found.unfamiliar)
    assert all(number is None or number >= 0 for number in numbers)
    assert found.longest_words <= found.words
    assert found.sentences <= found.words


@given(BLOCKS)
def test_twice_the_text_is_as_hard(blocks: list[str]) -> None:
    """Counts add up, and levels stay as they are."""
    once, twice = measure(blocks), measure(blocks * 2)
    assert (twice.words, twice.sentences) == (once.words * 2, once.sentences * 2)
    assert (twice.longest, twice.unfamiliar) == (once.longest, once.unfamiliar)
    if once.level is not None:
        assert twice.level == pytest.approx(once.level)
    if once.smog is not None:
        assert twice.smog == pytest.approx(once.smog)
