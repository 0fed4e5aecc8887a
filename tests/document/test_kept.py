"""Kept: which blocks an edition keeps, of lists, parts, pledges and places to link to."""

import pytest

from cpstrategy.compose.lists import tables_as_lists
from cpstrategy.compose.parts import only_parts
from cpstrategy.compose.spoken import spoken
from cpstrategy.document.anchors import AnchorRequests, anchors
from cpstrategy.document.blocks import (
    Answers,
    Block,
    Card,
    Cards,
    Definitions,
    Facts,
    Items,
    ListEntry,
    Markdown,
    Part,
    Prose,
    Table,
)
from cpstrategy.document.document import Section
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.formatting.formatter import PARTS

from .test_hard_words import document

WORDS = Markdown("Words.")
LISTED = Items((ListEntry(WORDS), ListEntry(WORDS)))


def section(*blocks: Block, name: str = "one") -> Section:
    return Section(name, 1, Markdown("One"), blocks, name)


def test_tables_told_as_lists_have_a_place_of_their_own() -> None:
    """Under their captions, by their position; a caption that nobody sees is no heading."""
    table = Table("Who leads", ("Priority", "Led by"), (((WORDS,), (Markdown(""),)),))
    hidden = Table("Figures", ("What", "Figure"), (((WORDS,), (WORDS,)),), caption_hidden=True)
    first, kept, second, third = tables_as_lists(section(table, Prose(WORDS), table, hidden)).blocks
    entries = (ListEntry(WORDS),)
    assert first == Part("one-table-1", Markdown("Who leads"), (Items(entries, style="rows"),))
    assert kept == Prose(WORDS)
    assert isinstance(second, Part)
    assert second.id == "one-table-3"
    below = (ListEntry(WORDS, label="Figure"),)
    assert third == Items((ListEntry(WORDS, items=below),), style="rows")


def test_what_stands_side_by_side_is_told_in_turn_where_columns_do_not_fit() -> None:
    """All that answers what was said stands below it, each under the name of its column."""
    said = Items((ListEntry(Markdown("Rooms.")), ListEntry(Markdown("Time."))), aside=WORDS)
    did, will = Items((ListEntry(Markdown("Built."), id="d"),)), Items((ListEntry(WORDS),), WORDS)
    block = Answers(("You said", "We did", "We will"), (((said,), (did,), (will,)),))
    [told] = tables_as_lists(section(block)).blocks
    below = (
        ListEntry(Markdown(""), label="We did", items=did.entries),
        ListEntry(WORDS, label="We will", items=will.entries),
    )
    entry = ListEntry(Markdown("Rooms. Time."), label="You said", items=below, explanation=WORDS)
    assert told == Items((entry,), style="rows")


@pytest.mark.parametrize("tone", PARTS)
def test_each_part_of_a_priority_can_be_left_out_or_shown(tone: str) -> None:
    """Also below other parts."""
    part = Part("p", WORDS, (Prose(WORDS),), tone)
    outer = Part("o", WORDS, (part,), "priority")
    [shown] = only_parts(section(outer), {tone}).blocks
    assert shown == outer
    [left] = only_parts(section(outer), {*PARTS} - {tone}).blocks
    assert left == Part("o", WORDS, (), "priority")
    assert PARTS == ("now", "told", "aim", "did", "will")


def test_a_card_or_a_list_of_facts_speaks_if_any_of_it_does() -> None:
    """A card with words, with entries or with no more to say than its title stays."""
    speaking = (
        Card("a", WORDS, is_bare=True),
        Card("b", WORDS, text=WORDS),
        Card("c", WORDS, entries=(ListEntry(WORDS),)),
    )
    silent = Card("d", WORDS, label="Ages", stem=WORDS)
    [kept] = spoken([Cards((*speaking, silent))])
    assert kept == Cards(speaking)
    facts = Facts((("Name", WORDS),))
    assert [*spoken([Facts(()), facts])] == [facts]
    part = Part("p", WORDS, (Facts(()), facts))
    assert [*spoken([part])] == [Part("p", WORDS, (facts,))]


def pledge(*blocks: Block, tone: str = "pledge") -> Part:
    return Part("p", WORDS, blocks, tone)


def test_a_poster_has_the_promises_of_pledges_that_hold_and_nothing_else() -> None:
    """In a list, in boxes or in a part below; a pledge that has ended is on no poster."""
    promising = (
        pledge(LISTED),
        pledge(Cards((Card("c", WORDS),))),
        pledge(Part("q", WORDS, (Prose(WORDS), LISTED))),
    )
    others = (pledge(Prose(WORDS)), pledge(LISTED, tone="expired"), LISTED, Prose(WORDS))
    made = document(section(*promising, *others), section(*others, name="two"), {})
    assert has_promises(made)
    assert only_promises(made).sections == (section(*promising),)
    without = document(section(*others), section(name="two"), {})
    assert not has_promises(without)
    assert only_promises(without).sections == ()


def test_links_lead_to_parts_and_to_words_explained() -> None:
    """Wherever these stand; what was asked for is remembered, and is not there yet."""
    inner = Part("inner", WORDS, (Definitions((("term-iro", "IRO", WORDS),)),))
    there = anchors([section(Part("outer", WORDS, (inner,))), section(Part("other", WORDS, ()))])
    assert there == {"outer", "inner", "term-iro", "other"}
    sought = AnchorRequests()
    assert "term-iro" not in sought
    assert sought.names == {"term-iro"}
