"""Familiar: everyday words are known in all their forms, and jargon is not."""

import pytest

from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.lists.everyday import EVERYDAY
from cpstrategy.text.lists.familiar import FAMILIAR

EASY = (
    "home Home homes home's homes’ cared caring stopped bigger biggest happier carries quickly "
    "hugged easily we'll don’t shan't colour organised mum September 18th 67% 2022/23 day-to-day"
)
HARD = (
    "sufficiency permanence cohort statutory scaffolding bespoke safeguarding "
    "connectedness multi-agency Wigan wellbeing trauma"
)


@pytest.mark.parametrize("word", EASY.split())
def test_everyday_words_are_familiar(word: str) -> None:
    """Plurals, tenses, comparisons, contractions and figures are as familiar as the bare word."""
    assert is_familiar(word)


@pytest.mark.parametrize("word", HARD.split())
def test_jargon_is_not(word: str) -> None:
    """What plain language avoids or explains is unfamiliar, as is one such part of a word."""
    assert not is_familiar(word)


def test_a_reader_may_know_more() -> None:
    """Names of places and words that were explained can be added."""
    assert is_familiar("Wigan's", others={"wigan"})
    assert is_familiar("post-Wigan", others={"wigan"})


def test_the_list_kept_by_hand_adds_to_the_list_that_is_made() -> None:
    """No everyday word is in both, and both are in small letters."""
    ours, made = EVERYDAY.split(), FAMILIAR.split()
    assert not {*ours} & {*made}
    assert [*ours, *made] == [word.casefold() for word in [*ours, *made]]
    assert made == sorted(set(made))
