"""Resolve: what counts as known, and what a reference can mean."""

from typing import Any

import pytest

from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.resolve import resolve


def strategy(**told: Any) -> Strategy:
    base = {"council": {"name": "Example Council"}, "document": {"title": "Our strategy"}}
    return Strategy.model_validate({**base, **told})


def test_a_reference_means_one_kind_of_record() -> None:
    """An id of another kind is no target, and the hint says what it is."""
    told = strategy(vision="See {plan:hub}.", bodies=[{"id": "hub", "name": "Hub"}])
    (found,) = resolve(told)
    assert found.message == "there is no plan `hub`"
    assert found.hint == "there is a body `hub`, but a plan is needed here"


def test_records_that_were_left_out_are_known() -> None:
    """A faulty record is complained of once, not again by whoever cites it."""
    told = strategy(vision="See {plan:hub} and {plan:hubb}.")
    (found,) = resolve(told, {"hub"})
    assert (found.message, found.hint) == ("there is no plan `hubb`", "did you mean `hub`?")


def test_what_cannot_be_an_id_is_not_offered() -> None:
    """Whoever wrote one with capitals or marks is to write it otherwise there, and not here."""
    told = strategy(
        vision="See {group:young-voices}.", groups=[{"id": "Young Voices", "name": "V"}]
    )
    (found,) = resolve(told)
    assert found.hint.startswith("write `young-voices` where its record has the id `Young Voices`")


def test_an_id_may_be_used_again_for_another_kind() -> None:
    """Kinds have ids of their own; records without a kind or an id have none."""
    told = strategy(
        bodies=[{"id": "hub", "name": "Hub"}],
        services=[{"id": "hub", "name": "Hub", "text": "A place.", "points": ["One", "Two"]}],
    )
    assert list(resolve(told)) == []


def test_ids_given_twice_show_both_places() -> None:
    """Items share one kind, however deep in the content they stand."""
    items = [{"id": "a", "text": "We listen."}]
    told = strategy(
        pledges=[{"id": "p", "title": "P", "items": items}],
        asks=[{"id": "q", "title": "Q", "items": items}],
    )
    (found,) = resolve(told)
    assert (found.code, found.message) == ("REF010", "two records have the id `a`")
    assert found.related[0][1] == "first given here"


def test_what_the_nations_pack_cites_is_looked_up_as_well() -> None:
    """A pack of the council's own is content like any other."""
    pack = Pack.model_validate({"nation": "england", "principles": ["Ask {person:jo}."]})
    (found,) = resolve(strategy().adopt(Supplies(packs=(pack,))))
    assert found.message == "there is no person `jo`"


@pytest.mark.parametrize(
    ("cited", "message"),
    [
        ("{stat:a.target}", "the figure `a` has no `target:`"),
        ("{stat:a.previous}", "the figure `a` has no `previous:`"),
        ("{stat:a.date}", "the figure `a` has no `as-at:`"),
        (
            "{stat:a.comparators.wales}",
            "the figure `a` has no `comparators:` for the place `wales`",
        ),
        ("{group:g.meets}", "the group `g` has no `meets:`"),
    ],
)
def test_a_part_that_a_record_does_not_have_cannot_be_cited(cited: str, message: str) -> None:
    """Nothing else stands for it: a figure is not its own target."""
    elsewhere = [{"where": "England", "value": "5"}]
    told = strategy(
        vision=f"It is {cited}, and {{stat:a.comparators.england}} there.",
        statistics=[{"id": "a", "value": "12", "label": "of us", "comparators": elsewhere}],
        groups=[{"id": "g", "name": "Voices"}],
    )
    (found,) = resolve(told)
    assert (found.code, found.message) == ("REF001", message)
    assert found.hint == f"add it there, or take `{cited}` out of the sentence"


def test_a_list_that_names_a_record_twice_is_told() -> None:
    """It would be shown twice, under one anchor."""
    told = strategy(
        statistics=[{"id": "a", "value": "3000", "label": "children"}],
        **{"key-figures": {"statistics": ["a", "a"]}},
    )
    (found,) = resolve(told)
    assert found.message == "`statistics` names `a` twice"
