"""Verbs: what has one, and what begins as a promise does."""

import pytest

from cpstrategy.text.verbs import has_verb, opens_with_action, opens_with_only_verb


@pytest.mark.parametrize(
    "text", ["We will care.", "Run a hub.", "to help you", "Listen", "Triple planning"]
)
def test_verbs_are_seen(text: str) -> None:
    """A helping verb, a form, or an action at the beginning is enough."""
    assert has_verb(text)


@pytest.mark.parametrize(
    "text", ["Support to care leavers", "A new scheme", "Young Inspectors", ""]
)
def test_things_have_no_verb(text: str) -> None:
    """`Support to` and the like name a thing."""
    assert not has_verb(text)


@pytest.mark.parametrize(
    ("text", "is_action"),
    [
        ("Support you to cook", True),
        ("always listen to you", True),
        ("to keep you safe", True),
        ("Support to care leavers", False),
        ("Launch of the hub", False),
        ("Support", False),
    ],
)
def test_promises_begin_with_an_action(text: str, is_action: bool) -> None:
    """Not every word that may be an action is one."""
    assert opens_with_action(text) is is_action


def test_noun_of_the_same_letters_is_no_order() -> None:
    """`Look at` is an order; `Increase in` and `Launch of` are none."""
    assert opens_with_only_verb("Look at the move")
    assert not opens_with_only_verb("Increase in visits")
    assert not opens_with_only_verb("Launch of the hub")
