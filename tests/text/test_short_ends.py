"""Short ends: a last word of a heading stands with the one before it, and is measured so."""

from cpstrategy.text.short_ends import LONGEST, with_end_held, with_end_paired
from cpstrategy.text.widths import lines, width

HELD = "promise\N{NO-BREAK SPACE}you"


def test_a_short_last_word_is_held() -> None:
    """Unless both together have no room on a phone."""
    assert with_end_held("What we promise you") == f"What we {HELD}"
    long = f"A {'w' * LONGEST} us"
    assert with_end_held(long) == long


def test_the_last_two_words_are_paired() -> None:
    """Where the line above has room for all but one word, two look less lost."""
    assert (
        with_end_paired("To all who have left care") == "To all who have left\N{NO-BREAK SPACE}care"
    )
    assert with_end_paired("care") == "care"
    long = f"A {'w' * LONGEST} care"
    assert with_end_paired(long) == long


def test_what_is_held_is_one_word_to_whoever_counts_lines() -> None:
    """A cover whose title was measured word by word ran off the page."""
    assert lines("We promise you", width("We promise")) == 2
    assert lines(f"We {HELD}", width("We promise")) == 3
    assert lines(f"We {HELD}", width(HELD)) == 2
