"""Normal form: what differs only in looks is written in one way."""

from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.normal_form import first_words, folded, single_spaced, straight

WORDS = st.text(st.sampled_from("aB’'ß \n\t\u00a0") | st.characters())


def test_what_differs_in_looks_is_the_same() -> None:
    """Apostrophes, spaces and capitals, each asked for by its own name."""
    written = "  The  Virtual\nSchool’s\u00a0Head "
    assert straight(written) == "  The  Virtual\nSchool's\u00a0Head "
    assert single_spaced(written) == "The Virtual School’s Head"
    assert folded(written) == "the virtual school’s head"
    assert first_words(written, 2) == "The Virtual"


@given(WORDS)
def test_twice_is_once(words: str) -> None:
    """What is in its normal form stays as it is, and straightening moves no letter."""
    assert len(straight(words)) == len(words)
    assert straight(straight(words)) == straight(words)
    assert single_spaced(single_spaced(words)) == single_spaced(words)
    assert folded(folded(words)) == folded(words)


@given(WORDS, st.integers(0, 5))
def test_first_words_begin_the_text(words: str, most: int) -> None:
    """They are as many as asked for, if there are so many."""
    opening = first_words(words, most)
    assert single_spaced(words).startswith(opening)
    assert len(opening.split()) == min(most, len(words.split()))
