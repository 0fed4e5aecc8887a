"""Formulas: they give the answers that were published."""

import pytest

from cpstrategy.text import formulas

SMOG_TABLE = (2, 6, 12, 20, 30, 42, 56, 72, 90, 110, 132, 156, 182, 210, 240)
"""McLaughlin's conversion table: the most long words in 30 sentences for grade 4, for 5, and on."""


def test_platypus() -> None:
    """Wikipedia's example of one sentence with 13 words and 24 syllables has grade 11.3."""
    assert formulas.grade(13, 1, 24) == pytest.approx(11.3, abs=0.05)


def test_the_easiest_text_there_is() -> None:
    """Sentences of one word with one syllable have grade -3.4, the lowest."""
    assert formulas.grade(1, 1, 1) == pytest.approx(-3.4)


def test_smog_gives_its_conversion_table() -> None:
    """The root + 3, rounded, is what the table says for every count from 1 to 240.

    For no long word at all the table says 4, which is the one grade of 241 that differs.
    """
    table = {
        count: next(grade for grade, most in enumerate(SMOG_TABLE, 4) if count <= most)
        for count in range(241)
    }
    assert [count for count in table if round(formulas.smog(count)) != table[count]] == [0]
