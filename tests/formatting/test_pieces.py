"""Pieces: what several sections are made of, with and without headings and words."""

from typing import Any

from cpstrategy.document.blocks import Block, Card, Cards, Items, ListEntry, Markdown, Part, Prose
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import entries, item_group, prose, quotes
from cpstrategy.model.items import Item, ItemGroup

TELLING = Formatter({})


def told(*, style: str = "plain", **group: Any) -> list[Block]:
    record = ItemGroup.model_validate({"id": "g", **group})
    return [*item_group(record, TELLING, style)]


def test_a_list_stands_under_its_heading_or_alone() -> None:
    """A heading with nothing below it is all that there is to say."""
    listed = Items((ListEntry(Markdown("act")),), Markdown("We:"))
    group: dict[str, Any] = {"stem": "We:", "items": ["act"]}
    assert told(**group) == [listed]
    assert told(**group, title="Ours") == [Part("list-g", Markdown("Ours"), (listed,))]
    assert told(title="Ours") == [Part("list-g", Markdown("Ours"), (), is_bare=True)]


def test_lists_below_a_list_are_cards_side_by_side() -> None:
    """Of the style of the list, each with all that it has."""
    below = {"id": "b", "title": "Below", "text": "Words.", "stem": "We:", "items": ["act"]}
    card = Card(
        "list-b",
        Markdown("Below"),
        text=Markdown("Words."),
        stem=Markdown("We:"),
        entries=(ListEntry(Markdown("act")),),
    )
    assert told(style="promises", text="First.", groups=[below]) == [
        Prose(Markdown("First.")),
        Cards((card,), "promises"),
    ]
    assert told(style="promises", items=["act"]) == [
        Items((ListEntry(Markdown("act")),), style="promises")
    ]


def test_an_entry_without_words_in_an_edition_is_left_out() -> None:
    """The others have all that they have, and an anchor if they have an id."""
    items = [
        {"text": {"youth": "You."}},
        {"id": "a", "text": "We.", "label": "L", "explanation": "Why.", "source": "The Act"},
        {"text": "They."},
    ]
    assert entries(map(Item.model_validate, items), TELLING) == (
        ListEntry(Markdown("We."), "item-a", "L", Markdown("Why."), "The Act"),
        ListEntry(Markdown("They.")),
    )


def test_nothing_said_is_no_block() -> None:
    """Neither a paragraph nor a row of quotations."""
    assert [*prose(None, TELLING)] == []
    assert [*quotes([], TELLING)] == []
