"""Rules about who speaks to whom."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.gov import wrong_speaker

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("items", "found"),
    [
        (["to you", "to you", "your home", "our children"], ["our children"]),
        (["to you", "to you", "your home", "be honest"], []),
        (["to you", "to you", "our children"], []),
        (["to you", "our homes", "all children", "young people"], []),
        (["to you", "to you", "your home", "you and other children"], []),
    ],
)
def test_most_promises_say_to_whom_they_are_made(
    look: Look, items: list[str], found: list[str]
) -> None:
    """One promise about children among four or more, nearly all of which are made to you."""
    example = f"pledges: [{{id: p, title: P, groups: [{{id: g, items: {items}}}]}}]\n"
    messages = [one.message for one in look(wrong_speaker.UNIT, example)]
    assert [message.split("`")[3] for message in messages] == found
