"""Tally: what is counted above a priority is what stands below it."""

from typing import Any

from cpstrategy.document.blocks import Part, Quotes, Tally

from .test_compose import blocks, strategy
from .test_edition import PRIORITY, composed


def part(**more: Any) -> Part:
    told = strategy(priorities=[PRIORITY | more])
    [found] = [
        one
        for one in blocks(composed(told, "priorities", tally=True, without=["reasons"]), Part)
        if one.tone == "priority"
    ]
    assert isinstance(found, Part)
    return found


def test_what_was_said_done_and_is_to_come_is_counted() -> None:
    """In the order in which it stands; the aim comes before it."""
    made = part()
    [tally] = [one for one in made.blocks if isinstance(one, Tally)]
    assert tally.counts == (("You said", 1), ("We did", 1), ("We will", 2))
    tones = [one.tone for one in made.blocks if isinstance(one, Part)]
    assert tones == ["now", "aim", "told", "did", "will"]


def test_nothing_is_said_of_what_is_not_there() -> None:
    """A priority that promises nothing yet has no line that says so."""
    [tally] = [one for one in part(**{"next-steps": []}).blocks if isinstance(one, Tally)]
    assert tally.counts == (("You said", 1), ("We did", 1))
    bare = strategy(priorities=[{"id": "home", "title": "Home", "statement": "We care."}])
    assert [*blocks(composed(bare, "priorities", tally=True), Tally)] == []


def test_quotations_stand_below_all_of_it_and_none_is_lost() -> None:
    """Or a column of three short lines would be as long as the longest quotation."""
    made = part(quotes=[{"id": "q", "text": "I feel at home."}])
    *_, last = made.blocks
    assert isinstance(last, Quotes)
    inner = [one for block in made.blocks if isinstance(block, Part) for one in block.blocks]
    assert not any(isinstance(one, Quotes) for one in inner)
