"""Enumeration: several things stand in one sentence as people write them."""

import pytest

from cpstrategy.text.enumeration import enumerated, in_code


@pytest.mark.parametrize(
    ("words", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")],
)
def test_the_last_one_has_a_word_before_it(words: list[str], told: str) -> None:
    """Commas part the others, and none stands before the word."""
    assert enumerated(words, "or") == told


def test_words_to_be_typed_are_marked_each() -> None:
    """Commas are not among what is typed."""
    assert in_code(("home", "work")) == "`home`, `work`"
