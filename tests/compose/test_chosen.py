"""Chosen: a short edition shows what people have marked for it, and never what comes first."""

from collections.abc import Iterator
from typing import Any, get_args, get_origin

import pytest

from cpstrategy.compose.chosen import chosen_for
from cpstrategy.document.blocks import Figures, Items, Part
from cpstrategy.document.document import Document
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Listed
from cpstrategy.model.strategy import Strategy

from .test_compose import blocks, strategy
from .test_edition import composed

STEPS = [
    {"id": "one", "text": "Build."},
    {"id": "two", "text": "Paint.", "items": ["Walls", "Doors"], "in": ["brief", "other"]},
    {"id": "three", "text": "Move in.", "in": ["brief"]},
]
PRIORITIES: list[dict[str, Any]] = [
    {"id": "home", "title": "Home", "next-steps": STEPS},
    {"id": "health", "title": "Health", "next-steps": [{"id": "n", "text": "Run."}]},
]


def brief(told: Strategy, *sections: str, name: str = "brief", short: bool = True) -> Document:
    return composed(told, *sections, name=name, short=short)


def steps(document: Document) -> list[list[str]]:
    return [[entry.text for entry in items.entries] for items in blocks(document, Items)]


def test_of_each_list_a_short_edition_shows_what_is_marked_for_it() -> None:
    """With all that is below it; of a list in which nothing is marked, everything."""
    told = strategy(priorities=PRIORITIES)
    made = brief(told, "priorities")
    assert steps(made) == [["Paint.", "Move in."], ["Run."]]
    [items, _] = blocks(made, Items)
    assert [entry.text for entry in items.entries[0].items] == ["Walls", "Doors"]
    assert steps(brief(told, "priorities", name="other")) == [["Paint."], ["Run."]]


@pytest.mark.parametrize("asked", [{"short": False}, {"name": "third"}])
def test_an_edition_that_is_not_short_or_not_named_shows_everything(asked: Any) -> None:
    """Marks are for the editions that they name."""
    told = strategy(priorities=PRIORITIES)
    assert steps(brief(told, "priorities", **asked))[0] == ["Build.", "Paint.", "Move in."]


def test_figures_are_chosen_where_they_are_shown_and_not_where_they_are_written() -> None:
    """What a text cites is still found."""
    statistics = [
        {"id": "a", "value": "12", "label": "children", "in": ["brief"]},
        {"id": "b", "value": "30", "label": "homes"},
    ]
    told = strategy(
        statistics=statistics,
        vision="We count {stat:b}.",
        **{"key-figures": {"statistics": ["a", "b"]}},
    )
    made = brief(told, "vision", "key-figures")
    [tiles] = blocks(made, Figures)
    assert [figure.value for figure in tiles.all] == ["12"]
    assert "We count 30." in repr(made)


def test_whole_records_are_chosen_too() -> None:
    """A priority, as well as a step of one."""
    marked = [PRIORITIES[0] | {"in": ["brief"]}, PRIORITIES[1]]
    made = brief(strategy(priorities=marked), "priorities")
    shown = [part.id for part in blocks(made, Part) if part.tone == "priority"]
    assert shown == ["priority-home"]


def test_what_stands_alone_is_chosen_too() -> None:
    """Marked for other short editions it is not shown, nor where it is marked to be left out."""
    meaning = {"text": "We are parents.", "in": ["other"]}
    asked = {"text": "Voices took part.", "not-in": ["brief"]}
    told = strategy(definition=meaning, **{"co-production": asked})
    assert [one.name for one in brief(told, "definition", "co-production").sections] == []
    shown = brief(told, "definition", "co-production", name="other").sections
    assert [one.name for one in shown] == ["definition", "co-production"]
    usual = brief(told, "definition", "co-production", short=False).sections
    assert [one.name for one in usual] == ["definition", "co-production"]


def test_what_is_left_out_of_a_list_leaves_the_others() -> None:
    """All of a list may be left out, which no choice among its records could say."""
    marked = {"id": "one", "text": "Build.", "not-in": ["brief"]}
    left = [marked, {"id": "four", "text": "Rest."}]
    homes = [PRIORITIES[1] | {"next-steps": left}]
    assert steps(brief(strategy(priorities=homes), "priorities")) == [["Rest."]]
    none = [PRIORITIES[1] | {"next-steps": left[:1]}]
    assert steps(brief(strategy(priorities=none), "priorities")) == []


def test_nothing_is_made_anew_where_nothing_is_marked() -> None:
    """Most councils mark nothing, and every edition is composed for every check."""
    told = strategy(priorities=[PRIORITIES[1]])
    edition = Edition.model_validate(
        {
            "name": "brief",
            "title": "B",
            "registers": ["full"],
            "sections": [],
            "outputs": ["html"],
            "short": True,
        }
    )
    assert chosen_for(told, edition) is told


def test_every_record_that_an_edition_lists_can_be_marked() -> None:
    """What has an id and stands in a list for readers; what is only cited stands in none."""
    listed = {kind for kind in below(Strategy, set()) if kind.kind and not kind.is_only_cited}
    assert {kind for kind in listed if not issubclass(kind, Listed)} == set()
    assert {"Priority", "Item", "Quote", "Term"} <= {kind.__name__ for kind in listed}


def test_what_stands_alone_and_can_be_marked_can_be_absent() -> None:
    """Or a strategy would lack what its sections take for granted."""
    alone = [
        info
        for info in Strategy.model_fields.values()
        if any(issubclass(kind, Listed) and not listed for kind, listed in inside(info.annotation))
    ]
    assert len(alone) > 4
    assert all(not info.is_required() and info.default is None for info in alone)


def below(kind: type[Record], seen: set[type[Record]]) -> Iterator[type[Record]]:
    """The kinds of record that stand in lists below one."""
    for info in kind.model_fields.values():
        for inner, in_list in inside(info.annotation):
            if in_list:
                yield inner
            if inner not in seen:
                yield from below(inner, seen | {inner})


def inside(annotation: Any, *, in_list: bool = False) -> Iterator[tuple[type[Record], bool]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation, in_list
    for inner in get_args(annotation):
        yield from inside(inner, in_list=in_list or get_origin(annotation) is list)
