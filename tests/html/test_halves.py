"""Halves: the groups of a pledge are not torn, and two columns are about as long."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part
from cpstrategy.html.halves import halves


def group(promises: int) -> Part:
    entries = (ListEntry(Markdown("keep a promise to you")),) * promises
    return Part("group", Markdown("Group"), (Items(entries),))


@pytest.mark.parametrize(
    ("promises", "first"),
    [([], 0), ([3], 1), ([3, 3], 1), ([7, 8, 7], 2), ([9, 2, 2], 1), ([2, 2, 9], 2)],
)
def test_the_longer_half_is_as_short_as_it_can_be(promises: list[int], first: int) -> None:
    """One group stands alone; of halves alike the first is the longer."""
    groups = [group(count) for count in promises]
    assert [len(half) for half in halves(groups)] == [first, len(groups) - first]


@given(some.lists(some.integers(1, 9).map(group), max_size=6))
def test_nothing_is_lost_and_the_order_is_kept(groups: list[Block]) -> None:
    """What a listener meets is what the council wrote, in its order."""
    first, second = halves(groups)
    assert [*first, *second] == groups
    assert first or not groups
