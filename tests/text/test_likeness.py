"""Likeness: words of one family, and texts that say the same."""

import pytest

from cpstrategy.text.likeness import likely, says_the_same, stem, stems

EVENT = "we held an event for young people and the college"
OTHER_EVENT = "we held an event for the whole of the county council"
SAID = EVENT.split()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("education", "educational"),
        ("health", "healthy"),
        ("home", "homes"),
        ("training", "trained"),
        ("Council's", "council"),
    ],
)
def test_words_of_one_family_have_one_stem(one: str, other: str) -> None:
    """An ending makes no other word."""
    assert stem(one) == stem(other)


def test_words_that_carry_no_sense_are_left_out() -> None:
    """What is left is what a text is about, in its order."""
    assert stems("The homes of all our children, and their health") == ["home", "child", "healt"]


@pytest.mark.parametrize(
    ("other", "found"),
    [
        ([*SAID, "too"], [(0, 1)]),
        (SAID, []),
        (OTHER_EVENT.split(), []),
    ],
)
def test_texts_with_many_runs_in_common_are_likely(
    other: list[str], found: list[tuple[int, int]]
) -> None:
    """Half of the runs must be the same; the same text is for others to find."""
    assert list(likely([SAID, other])) == found


def test_shorter_text_must_be_in_the_longer() -> None:
    """Eight of ten stems are enough where eighty in a hundred are asked, and few say nothing."""
    ten = frozenset("abcdefghij")
    assert says_the_same(ten, ten - {"a", "b"} | {"x", "y"}, 80)
    assert not says_the_same(ten, ten - {"a", "b", "c"} | {"x", "y", "z"}, 80)
    assert not says_the_same(frozenset("abc"), ten, 80)
