"""Lookup: which of many pieces of writing have some letters, or what a pattern matches."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cpstrategy.model.lookup import Lookup

PIECES = st.lists(
    st.lists(st.sampled_from("abßéÉſ 1_-.?’\n"), max_size=8).map("".join)
    | st.text(st.characters(exclude_characters="\0"), max_size=4),
    max_size=5,
)
LETTERS = st.lists(st.sampled_from("absé 1_-.?’"), min_size=1, max_size=4).map("".join)
PATTERNS = (r"\.\w", r"[A-Z]{2}", r"(?<!\w)a", r"b(?!\w)", r"\b1", "[éß?]")


@given(PIECES, LETTERS)
@example(["The Hub.", "A hub-bub", "hu b"], "hub")
@example(["at the hub", "the\nhub", "hub the"], "the hub")
@example(["What? No", "No?", "so"], "o?")
@example(["Straße", "strasse"], "ss")
def test_letters_are_found_wherever_they_stand(pieces: list[str], letters: str) -> None:
    """Words, parts of words, signs and all together are found in just the pieces that have them."""
    expected = {number for number, words in enumerate(pieces) if letters in words.casefold()}
    assert Lookup(tuple(pieces)).containing(letters) == expected


@pytest.mark.parametrize("pattern", PATTERNS)
@given(pieces=PIECES)
@example(pieces=["a", "b.a", "", "b.", "ab1", "1"])
def test_a_pattern_is_found_in_each_piece_on_its_own(pattern: str, pieces: list[str]) -> None:
    """What stands in the piece before or after makes no difference."""
    compiled = re.compile(pattern)
    expected = {number for number, words in enumerate(pieces) if compiled.search(words)}
    assert Lookup(tuple(pieces)).matching(compiled) == expected


def test_words_are_known_as_they_are_written_and_in_small_letters() -> None:
    """A word is a whole one, wherever it stands; capitals count only where they are asked for."""
    lookup = Lookup(("The Hub-bub", "a hub", "Hubs", "", "Straße", "PEPs"))
    assert lookup.with_word("hub") == {0, 1}
    assert lookup.with_word("hub", "hubs") == {0, 1, 2}
    assert lookup.with_exact_word("Hub") == {0}
    assert lookup.with_word("straße") == lookup.with_word("strasse") == {4}
    assert lookup.with_word_matching(re.compile("[A-Z]{2}")) == {5}
