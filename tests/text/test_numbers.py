"""Numbers: figures and words alike, and what only looks like a number is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.text.numbers import hinted, number_mentions, numbers


def values(*written: str) -> frozenset[Decimal]:
    return frozenset(map(Decimal, written))


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("aged 16 and seventeen", ("16", "17")),
        ("twenty-one, Twenty one", ("21",)),
        ("two hundred and fifty", ("250",)),
        ("two thousand five hundred", ("2500",)),
        ("two hundred thousand", ("200000",)),
        ("two hundred thousand one hundred and five", ("200105",)),
        ("three million two hundred thousand", ("3200000",)),
        ("a hundred", ("100",)),
        ("two one-hour sessions", ("2",)),
        ("1,708 of 98.5% for £1,200", ("1708", "98.5", "1200")),
        ("£1.5 million", ("1.5", "1500000")),
        ("5,12,13", ("5", "12", "13")),
        ("their 18th birthday at 9.30am", ("18", "9.30")),
        ("2022/23 and 2024-25", ("2022", "23", "2024", "25")),
    ],
)
def test_numbers_are_read_in_figures_and_in_words(words: str, found: tuple[str, ...]) -> None:
    """A thousand's comma, a hyphen or an `and` may stand within one."""
    assert numbers(words) == values(*found)


@pytest.mark.parametrize(
    "words",
    [
        "one to one, no one, 1 day",
        "1. listen\n2. act\n 3) help",
        "{stat:aged-10-to-15} and {plan:homes-2023}",
        "https://example.org/2023/12 or team21@example.org",
        "attention, often, tenth, weight",
    ],
)
def test_what_only_looks_like_a_number_is_none(words: str) -> None:
    """Nor is `one`, which is mostly no number."""
    assert not numbers(words)


def test_a_number_has_its_place() -> None:
    """As it is written, also behind a reference."""
    words = "{stat:x3} 16 or twenty-one"
    assert [words[one.start : one.end] for one in number_mentions(words)] == ["16", "twenty-one"]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("twice a week", "2"),
        ("every fortnight", "2"),
        ("both of them", "2"),
        ("the second of May", "5"),
        ("a third", "3"),
        ("2022/23", "2023"),
        ("one of us", "1"),
    ],
)
def test_words_may_be_told_as_numbers(words: str, hint: str) -> None:
    """Who meets fortnightly meets every 2 weeks."""
    assert Decimal(hint) in hinted(words)


@given(st.integers(2, 999_999_999))
def test_a_figure_is_its_number_however_it_is_grouped(number: int) -> None:
    """With commas and without."""
    assert numbers(f"about {number} people") == numbers(f"{number:,}") == values(str(number))


@given(st.text())
def test_any_text_can_be_read(words: str) -> None:
    """Every number found lies within the text, and the hints hold all of them."""
    assert all(0 <= one.start < one.end <= len(words) for one in number_mentions(words))
    assert numbers(words) <= hinted(words)
