"""Around: the sentence that a part of a text stands in, and the one after it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.around import sentence_after, sentence_at, sentence_of, sentences_at

TEXTS = st.lists(st.sampled_from(("We ", "care", ". ", "!", "? ", "\n\n", "”", "2.5 "))).map(
    "".join
)


@pytest.mark.parametrize(
    ("text", "part", "sentence", "following"),
    [
        ("We do. We care. We go.", "care", " We care.", "We go."),
        ("We do 2.5 times. Yes.", "do", "We do 2.5 times.", "Yes."),
        ("They say “we do.” We care.", "care", "” We care.", ""),
        ("They say “we do.” We care.", "do", "They say “we do.", "” We care."),
        ("# Our aim\n\nWe care", "care", "We care", ""),
        ("We care.\n\nWe go. Yes.", "care", "We care.", "We go."),
        ("We care\n\nWe go", "care", "We care\n\n", "We go"),
    ],
)
def test_a_sentence_ends_with_its_stop(text: str, part: str, sentence: str, following: str) -> None:
    """A stop has a space, a closing mark or the end behind it, and an empty line is one as well."""
    start = text.index(part)
    assert sentence_of(text, start, start + len(part)) == sentence
    assert sentence_after(text, start + len(part)) == following


def test_what_is_far_is_no_part_of_it() -> None:
    """A text without a stop has no end, and is not looked through; for meanings even less."""
    text = "word " * 1000
    assert sentence_of(text, 2500, 2504) == text[2200:2804]
    assert sentence_at(text, 2500, 2504) == (2000, 3004)
    assert sentence_after(text, 2504) == ""


@given(TEXTS, st.data())
def test_a_part_is_in_its_sentence(text: str, data: st.DataObject) -> None:
    """The sentence holds the part, and the next one begins where it ends."""
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    opening, closing = sentence_at(text, start, end)
    assert opening <= start <= end <= closing <= len(text)
    assert text[closing:].lstrip().startswith(sentence_after(text, end))


@pytest.mark.parametrize(
    ("part", "sentences"),
    [
        ("Dr. Ali", "Ask Dr. Ali."),
        ("care. Ask", "We care. Ask Dr. Ali."),
        ("Yes", "Yes."),
    ],
)
def test_what_people_read_is_cut_exactly(part: str, sentences: str) -> None:
    """After an abbreviation the sentence goes on, and a part may be in two of them."""
    text = "We care. Ask Dr. Ali. Yes."
    opening, closing = sentences_at(text, text.index(part), text.index(part) + len(part))
    assert text[opening:closing] == sentences
