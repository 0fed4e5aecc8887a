"""Misspelling: what was meant is one slip away, and nothing that hurts is offered."""

import pytest

from cpstrategy.text.misspelling import meant

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


@pytest.mark.parametrize("word", ["app", "ped", "aap"])
def test_nothing_is_offered_for_three_letters(word: str) -> None:
    """They are one slip away from too many words."""
    assert meant(word, frozenset(("ape", "apt", "pod"))) is None


@pytest.mark.parametrize(("word", "never"), [("esports", "escorts"), ("wapes", "rapes")])
def test_some_words_are_never_offered(word: str, never: str) -> None:
    """Nobody wants to read them in the place of an honest word."""
    assert meant(word, frozenset((never,))) is None
