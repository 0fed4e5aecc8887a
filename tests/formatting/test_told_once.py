"""Told once: what is common stands once, and nothing is told of a figure that is not its own."""

from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.formatting.told_once import tell_once

TOLD = st.sampled_from(["", "2023", "2024", "Out of 70", "A survey"])
FIGURES = st.integers(1, 3).flatmap(
    lambda width: st.lists(st.tuples(*[TOLD] * width), min_size=1, max_size=6)
)


@given(FIGURES)
def test_each_figure_is_told_what_is_its_own_and_nothing_else(
    figures: list[tuple[str, ...]],
) -> None:
    """From what stands once and what stands beside it, all that was told can be told again."""
    told = tell_once(figures)
    for one, own in zip(figures, told.own, strict=True):
        left = iter(own)
        others = [value for value, common in zip(one, told.common, strict=True) if value != common]
        assert [value for value in others if value] == list(left)
        assert all(one[at] for at, common in enumerate(told.common) if common)


def test_what_most_have_stands_once_and_another_beside_its_figure() -> None:
    """Three of September, one of a school year: only the one says so."""
    told = tell_once([("2023-09",), ("2023-09",), ("2022/23",), ("2023-09",)])
    assert told.common == ("2023-09",)
    assert told.own == ((), (), ("2022/23",), ())
    assert told.has_others


def test_of_a_figure_that_is_silent_nobody_is_told_what_others_have() -> None:
    """One has no date: then all others say theirs."""
    told = tell_once([("2023-09",), ("",), ("2023-09",)])
    assert (told.common, told.own) == (("",), (("2023-09",), (), ("2023-09",)))


def test_one_figure_says_all_of_itself() -> None:
    """There is nobody to share with."""
    assert tell_once([("2023-09", "")]).own == (("2023-09",),)
