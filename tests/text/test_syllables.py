"""Syllables: words are counted as they are said."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.lists.miscounted import MISCOUNTED
from cpstrategy.text.lists.spoken import SPOKEN
from cpstrategy.text.syllables import by_rule, syllables
from cpstrategy.text.words import words


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (1, "the care cared cares homes played league we'll don’t they're school strengths"),
        (1, "18 67% 2023 https://www.wigan.gov.uk/care hub@wigan.gov.uk"),
        (2, "leavers people children's homeless safely placement being rhythm isn’t e.g. PA"),
        (2, "Wigan Walsall Worcester Ofsted wanted houses table settled church's foster drop-in"),
        (
            3,
            "parenting councillor safeguarding wellbeing Worcestershire idea idea's NHS",
        ),
        (3, "police's co-produce Herefordshire organise recognised day-to-day audience RSHs"),
        (4, "corporate-led independence advocacy organising GCSEs Wordinary"),
        (5, "accommodation opportunity organisation independence's DWP DWP's"),
        (6, "responsibility accountability’s"),
    ],
)
def test_words_are_counted_as_they_are_said(count: int, said: str) -> None:
    """Silent letters, contractions, possessives, initials and figures are known."""
    assert {word: syllables(word) for word in said.split()} == dict.fromkeys(said.split(), count)


def test_capitals_and_quotation_marks_do_not_count() -> None:
    """A heading in capitals is said as it is in small letters."""
    assert (
        syllables("RESPONSIBILITY") == syllables("responsibility") == syllables("“responsibility”")
    )


@pytest.mark.parametrize("word", ["", "—", "'", "..."])
def test_marks_have_no_syllable(word: str) -> None:
    """Only letters and digits are said."""
    assert syllables(word) == 0


@given(st.text())
def test_every_word_has_a_syllable(text: str) -> None:
    """Whatever a word is made of, it is said."""
    assert all(syllables(word) >= 1 for word in words(text))


def test_a_word_may_be_very_long() -> None:
    """However often a contraction is typed, the answer is a number."""
    assert syllables("n't" * 5000) > 0


@given(st.text("bcdé", min_size=1), st.text("aei", min_size=1))
def test_a_hyphen_adds_what_it_joins(left: str, right: str) -> None:
    """The syllables of two words are those of the two joined by a hyphen."""
    assert syllables(f"{left}-{right}") == syllables(left) + syllables(right)


def test_only_what_the_rules_miscount_is_listed() -> None:
    """The list that is made has no word too many, and no word twice."""
    listed = [(word, count) for count, group in MISCOUNTED for word in group.split()]
    assert not [word for word, count in listed if by_rule(word) == count]
    assert len(dict(listed)) == len(listed)


@pytest.mark.parametrize(("count", "said"), SPOKEN)
def test_the_list_kept_by_hand_is_needed(count: int, said: str) -> None:
    """Every word of it is in small letters, counted as it says, and miscounted by the rules."""
    for word in said.split():
        assert word == word.casefold()
        assert syllables(word) == count
        assert by_rule(word) != count or "'" in word


def test_each_list_is_in_the_order_of_the_alphabet() -> None:
    """So a change to it is read in one place."""
    for _, listed in chain(MISCOUNTED, SPOKEN):
        assert listed.split() == sorted(listed.split())
