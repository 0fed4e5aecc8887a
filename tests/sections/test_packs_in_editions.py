"""Packs in editions: each nation's list is called what it is, or is not there at all."""

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Items
from cpstrategy.model.edition import Edition
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import open_strategy
from cpstrategy.source import CouncilFiles, Shipped
from tests.compose.test_whole_parts import editions

NATIONS = ("england", "scotland", "wales", "northern-ireland")
NO_LAW = ("wales", "northern-ireland")


def council(nation: str, shipped: Shipped) -> Strategy:
    text = f"council: {{name: A, nation: {nation}}}\ndocument: {{title: T}}\n"
    text += "principles: {statutory: true}\n"
    files = {"content/a/strategy.yaml": text.encode()}
    strategy = open_strategy(CouncilFiles("a", "content/a", files), shipped).strategy
    assert strategy is not None
    return strategy


def with_easy_words() -> tuple[Edition, ...]:
    """All editions, and one that has the section and a register of which few packs have words."""
    easy = editions()[-1].model_copy(update={"name": "easy", "registers": ["easy"]})
    return (*editions(), easy)


@pytest.mark.parametrize("edition", with_easy_words(), ids=lambda one: one.name)
@pytest.mark.parametrize("nation", NATIONS)
def test_a_list_is_whole_and_is_called_law_only_where_it_is(
    nation: str, edition: Edition, shipped: Shipped
) -> None:
    """With every principle and its source, or without a heading and a source over nothing."""
    strategy = council(nation, shipped)
    told = compose(strategy, edition, "a").sections
    section = next((one for one in told if one.name == "principles"), None)
    if section is None:
        return
    assert strategy.pack is not None
    assert not ("law" in section.title and nation in NO_LAW)
    [listed] = [block for block in section.blocks if isinstance(block, Items)]
    assert len(listed.entries) == len(strategy.pack.principles)


@pytest.mark.parametrize(
    ("nation", "title"),
    [
        ("england", "What the law says"),
        ("scotland", "What the law says"),
        ("wales", "The promise from Wales"),
        ("northern-ireland", "What the Assembly has agreed"),
    ],
)
def test_young_people_read_what_the_list_of_their_nation_is(
    nation: str, title: str, shipped: Shipped
) -> None:
    """In their own words, where a council's version for them has it."""
    [youth] = [one for one in editions() if one.name == "youth"]
    own = youth.model_copy(update={"sections": [OutlineEntry(section="principles")]})
    [section] = compose(council(nation, shipped), own, "a").sections
    assert section.title == title
    assert "You" in repr(section) or "you" in repr(section)
