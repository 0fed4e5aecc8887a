"""Columns: what has most to say is widest, and nothing is too narrow for a word."""

import pytest

from cpstrategy.document.blocks import Answers, Items, ListEntry, Markdown
from cpstrategy.html.columns import LEAST, column_shares


def answers(*letters: int) -> Answers:
    cells = tuple((Items((ListEntry(Markdown("a" * count)),)),) for count in letters)
    return Answers(tuple("abc"[: len(letters)]), (cells,))


@pytest.mark.parametrize("letters", [(40, 40), (10, 90), (10, 200, 30), (1, 1, 900)])
def test_columns_share_the_page_by_what_stands_in_them(letters: tuple[int, ...]) -> None:
    """All of it, in the order of their letters, and each has room for a word."""
    shares = column_shares(answers(*letters))
    assert sum(shares) == pytest.approx(100)
    assert min(shares) >= LEAST
    by_letters = sorted(range(len(letters)), key=letters.__getitem__)
    assert [*by_letters] == sorted(by_letters, key=shares.__getitem__)
