"""Nearest: the known word a misspelt one was meant to be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.nearest import nearest

WORDS = st.text("abcd", max_size=8)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("titel", "title"),
        ("Title", "title"),
        ("TITEL", "title"),
        ("tilte", "title"),
        ("titl", "title"),
        ("prioritys", "priorities"),
        ("acheivements", "achievements"),
        ("next-step", "next_steps"),
        ("xyzzy", None),
        ("tle", None),
        ("", None),
    ],
)
def test_a_misspelt_word_names_the_one_that_was_meant(typed: str, meant: str | None) -> None:
    """Up to 30 % of the letters may be wrong; swapped letters are one slip."""
    assert nearest(typed, ["title", "priorities", "achievements", "next_steps"]) == meant


def test_among_equally_near_words_the_first_by_alphabet_wins() -> None:
    """The answer does not depend on the order of the known words."""
    assert nearest("bake", ["lake", "cake"]) == nearest("bake", ["cake", "lake"]) == "cake"


def test_nothing_known_has_nothing_near() -> None:
    """Without known words there is no answer."""
    assert nearest("title", []) is None


@given(WORDS, st.sets(WORDS, max_size=6))
def test_a_known_word_is_its_own_nearest(word: str, known: set[str]) -> None:
    """A word that is known is found, whatever else is."""
    assert nearest(word, {*known, word}) == word


@given(WORDS.filter(lambda word: len(word) > 3), st.integers(0, 7), st.sampled_from("abcdz"))
def test_one_slip_in_four_letters_or_more_is_forgiven(word: str, place: int, letter: str) -> None:
    """One letter changed, added or left out, or two swapped, still finds the word."""
    at = place % len(word)
    slips = {
        word[:at] + letter + word[at + 1 :],
        word[:at] + letter + word[at:],
        word[:at] + word[at + 1 :],
        word[:at] + word[at : at + 2][::-1] + word[at + 2 :],
    }
    assert {nearest(slip, [word]) for slip in slips} == {word}
