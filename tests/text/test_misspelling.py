"""Misspelling: what was meant is one slip away, and what is made of words is one."""

import pytest

from cpstrategy.text.misspelling import is_derived, meant

NEAR = frozenset(("struggle", "life", "space", "care"))
FAR = frozenset(("struggles", "stranger", "cart"))


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("strugle", "struggle"),
        ("strugggle", "struggle"),
        ("sturggle", "struggle"),
        ("struggke", "struggle"),
        ("strangr", "stranger"),
        ("lifespace", "life space"),
        ("carr", "care"),
        ("truggle", None),
        ("zzz", None),
    ],
)
def test_one_slip_away(word: str, right: str | None) -> None:
    """A letter too many, too few, changed or swapped; words near at hand come first."""
    assert meant(word, NEAR, FAR) == right


@pytest.mark.parametrize("word", ["struggleless", "carelike", "costruggle", "unspace"])
def test_made_of_a_known_word(word: str) -> None:
    """With an ending or a beginning that makes new words."""
    assert is_derived(word, NEAR)


@pytest.mark.parametrize("word", ["recare", "carness", "ness", "un", "strugglenes"])
def test_not_made_of_a_known_word(word: str) -> None:
    """A short word after a beginning may be a slip."""
    assert not is_derived(word, NEAR)
