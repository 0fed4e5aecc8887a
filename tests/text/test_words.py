"""Words: what stands between two spaces, without its punctuation."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.words import words


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The cat sat on the mat.", ["The", "cat", "sat", "on", "the", "mat"]),
        ("“Don’t,” we said (twice).", ["Don’t", "we", "said", "twice"]),
        ("day-to-day co-production", ["day-to-day", "co-production"]),
        ("16–17-year-olds", ["16–17-year-olds"]),
        ("help — and support – now", ["help", "and", "support", "now"]),
        ("help—and support", ["help", "and", "support"]),
        ("young people/carers and/or us", ["young", "people", "carers", "and", "or", "us"]),
        ("67% in 2022/23, £2.5m", ["67", "in", "2022/23", "2.5m"]),
        ("e.g. at 5 p.m.", ["e.g", "at", "5", "p.m"]),
        ("the leavers' hub", ["the", "leavers", "hub"]),
        ("https://www.wigan.gov.uk/care/leavers", ["https://www.wigan.gov.uk/care/leavers"]),
        ("Write to hub@wigan.gov.uk.", ["Write", "to", "hub@wigan.gov.uk"]),
        ("wait…what", ["wait", "what"]),
        ("Wigan & Leigh", ["Wigan", "Leigh"]),
        ("", []),
    ],
)
def test_words_are_found(sentence: str, found: list[str]) -> None:
    """Hyphens, figures and abbreviations stay whole; dashes and slashes part."""
    assert words(sentence) == found


@given(st.text())
def test_a_word_begins_and_ends_with_a_letter_or_digit(text: str) -> None:
    """No word is empty, and none has white space in it."""
    for word in words(text):
        assert word[0].isalnum()
        assert word[-1].isalnum()
        assert word.split() == [word]
