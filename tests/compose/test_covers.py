"""Covers: which picture an edition has on its cover, and who stands at the foot of it."""

from dataclasses import replace
from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Markdown, Row, Rows
from cpstrategy.document.cover_drawings import cover_drawings
from cpstrategy.document.document import Document, PartnerMark, Section
from cpstrategy.model.strategy import Strategy
from tests.shipped_editions import EDITIONS

ADULTS = {"image": "hills.svg", "alt": "Hills"}
YOUNG = {"image": "kite.svg", "alt": "A kite", "in": ["youth"]}


def told(edition: str, *covers: Any, **more: Any) -> Document:
    written = {
        "council": {"name": "Anytown"},
        "document": {"title": "Ours", "covers": [*covers], **more},
        "vision": "Yes.",
    }
    return compose(Strategy.model_validate(written), EDITIONS[edition], "a")


def picture(edition: str, *covers: Any) -> str:
    art = told(edition, *covers).art
    return art.path if art else ""


@pytest.mark.parametrize("edition", ["full", "plain", "large-print"])
def test_adults_have_the_one_that_names_nobody(edition: str) -> None:
    """Unless one is for that edition alone."""
    assert picture(edition, YOUNG, ADULTS) == "hills.svg"
    own = {"image": "own.svg", "alt": "Own", "in": [edition]}
    assert picture(edition, ADULTS, own) == "own.svg"
    assert picture(edition, {**ADULTS, "not-in": [edition]}) == ""


@pytest.mark.parametrize("edition", ["youth", "easy-read", "pledge", "summary"])
def test_young_people_have_one_of_their_own_or_none(edition: str) -> None:
    """Never that of adults."""
    assert picture(edition, ADULTS) == ""
    assert picture(edition, ADULTS, {**YOUNG, "in": [edition]}) == "kite.svg"


def test_what_is_like_another_has_its_cover() -> None:
    """As it has its look."""
    own = EDITIONS["youth"].model_copy(update={"name": "primary", "like": "youth"})
    written = {"title": "Ours", "covers": [ADULTS, YOUNG]}
    strategy = Strategy.model_validate({"council": {"name": "A"}, "document": written})
    art = compose(strategy, own, "a").art
    assert art
    assert art.path == "kite.svg"
    old = own.model_copy(update={"ages": "15 and over"})
    other = {**written, "covers": [{**YOUNG, "ages": "8 to 11"}]}
    young = Strategy.model_validate({"council": {"name": "A"}, "document": other})
    assert compose(young, own, "a").art == art
    assert compose(young, old, "a").art is None
    bare = own.model_copy(update={"cover": False})
    assert compose(strategy, bare, "a").art is None


def test_a_picture_stands_in_the_place_of_drawings() -> None:
    """A cover of easy read has four drawings or a picture."""
    rows = tuple(Row(one, Markdown("Yes.")) for one in ("home", "star", "ask", "phone"))
    drawn = (Section("vision", 1, Markdown("Ours"), (Rows(rows),)),)
    assert len(cover_drawings(replace(told("easy-read"), sections=drawn))) == 4
    pictured = told("easy-read", {**YOUNG, "in": ["easy-read"]})
    assert cover_drawings(replace(pictured, sections=drawn)) == ()


def test_partners_have_a_name_or_a_logo_that_says_it() -> None:
    """Whoever does not see it hears who they are."""
    logos = [{"image": "a.svg", "alt": words} for words in ("NHS Anytown", "A blue sign")]
    written = ["Anytown Police", *({"name": "NHS Anytown", "logo": logo} for logo in logos)]
    assert told("full", partners=written).partners == (
        PartnerMark("Anytown Police"),
        PartnerMark("NHS Anytown", "a.svg", "NHS Anytown"),
        PartnerMark("NHS Anytown", "a.svg", "NHS Anytown: A blue sign"),
    )
