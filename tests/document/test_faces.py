"""Faces: no list of a pledge is torn at the fold, and both faces are about as full."""

from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cpstrategy.document.blocks import (
    Block,
    Items,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Signature,
    Signatures,
)
from cpstrategy.document.faces import faces
from cpstrategy.invariants import present

SIGNED = Signatures((Signature("Jo Bloggs", "Director"),), Markdown("Agreed with Us."))


def items(promises: int) -> Items:
    entries = tuple(ListEntry(Markdown(f"keep promise {n} to you")) for n in range(promises))
    return Items(entries, Markdown("We will:"), ordered=True)


def group(promises: int) -> Part:
    return Part("group", Markdown("Group"), (items(promises),))


@pytest.mark.parametrize(
    ("promises", "first"), [([3, 3], 1), ([7, 8, 7], 2), ([9, 2, 2], 1), ([2, 2, 9], 2)]
)
def test_the_longer_face_is_as_short_as_it_can_be(promises: list[int], first: int) -> None:
    """Groups keep their order; of faces alike the first is the longer."""
    divided = present(faces([group(count) for count in promises]), "there are several")
    assert (len(divided.first), len(divided.second)) == (first, len(promises) - first)


@pytest.mark.parametrize(("promises", "is_first"), [([7, 14], True), ([14, 7], False)])
def test_who_signed_stands_where_there_is_room(promises: list[int], is_first: bool) -> None:
    """Wherever that is, it is met last."""
    divided = present(faces([*map(group, promises), SIGNED]), "there are several")
    assert divided.signed == (SIGNED,)
    assert divided.is_signed_first is is_first


def test_a_list_without_groups_becomes_two() -> None:
    """Each begins with the words that its promises continue, and the numbers go on."""
    divided = present(faces([Prose(Markdown("Hello.")), items(11)]), "there are several")
    [first], [second] = divided.first, divided.second
    assert isinstance(first, Items)
    assert isinstance(second, Items)
    assert (first.first, second.first) == (1, len(first.entries) + 1)
    assert (*first.entries, *second.entries) == items(11).entries
    assert first.stem == second.stem == "We will:"


def test_what_has_no_halves_runs_over() -> None:
    """One promise, or one that is far longer than all others, is not kept on one face."""
    long = Items((ListEntry(Markdown("word " * 400)), ListEntry(Markdown("short"))))
    assert faces([items(1)]) is None
    assert faces([long]) is None


@given(some.lists(some.integers(1, 9).map(group), min_size=2, max_size=6), some.booleans())
def test_nothing_is_lost_and_the_order_is_kept(groups: list[Block], is_signed: bool) -> None:
    """What a listener meets is what the council wrote, in its order."""
    blocks = [Prose(Markdown("Hello.")), *groups, *([SIGNED] if is_signed else [])]
    divided = present(faces(blocks), "there are several")
    told = chain(divided.lead, divided.first, divided.second, divided.signed)
    assert list(told) == blocks
    assert divided.first
    assert divided.second
