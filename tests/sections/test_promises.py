"""Promises: pledges that hold or have ended, and the principles behind them."""

from typing import Any

import pytest

from cpstrategy.document.blocks import Callout, Items, Part, Prose, Signatures
from cpstrategy.model.pack import Pack
from cpstrategy.model.supplies import Supplies
from tests.compose.test_compose import blocks, document, strategy

from .content import shown


@pytest.mark.parametrize(
    ("pledge", "words"),
    [
        ({"agreed-with": ["voices"]}, r"Agreed with Our \*Voices\*."),
        (
            {"agreed-with": ["voices", "council"], "date": "2023"},
            r"Agreed with Our \*Voices\* and The Council, 2023.",
        ),
        ({"signatories": ["jo"], "date": "2023"}, "Agreed, 2023."),
        ({"signatories": ["jo"]}, ""),
        ({"period": {"from": "2023", "to": "2025"}}, "It covers 2023 to 2025."),
        (
            {"date": "2023", "period": {"from": "2023", "to": "2025", "name": "the plan years"}},
            "Agreed, 2023. It covers the plan years (2023 to 2025).",
        ),
    ],
)
def test_a_pledge_is_signed_or_agreed_or_both(pledge: dict[str, Any], words: str) -> None:
    """Whatever is known of it: with whom, when, for how long."""
    made = {"id": "p", "title": "Pledge", "items": ["We listen."], **pledge}
    [signed] = shown("pledges", Signatures, pledges=[made])
    assert signed.agreement == words
    names = [one.name for one in signed.signatures]
    assert names == (["Jo Bloggs"] if "signatories" in pledge else [])
    assert shown("pledges", Signatures, pledges=[{"id": "p", "title": "P"}]) == []


def test_a_pledge_that_holds_is_told_as_one() -> None:
    """With whom it is made to, and numbers where the council counts its promises."""
    pledge = {"id": "p", "title": "Our pledge", "items": ["We listen."]}
    [part] = shown("pledges", Part, pledges=[{**pledge, "audience": "children"}])
    assert (part.tone, part.opener, part.id) == ("pledge", "To children", "pledge-p")
    assert [one.ordered for one in shown("pledges", Items, pledges=[pledge])] == [False]
    numbered = {**pledge, "numbered": "true"}
    assert [one.ordered for one in shown("pledges", Items, pledges=[numbered])] == [True]


def test_an_expired_pledge_without_a_time_has_ended() -> None:
    """Nobody says when."""
    pledge = {"id": "p", "title": "Our pledge", "expired": "true", "text": "It was."}
    [callout] = shown("pledges", Callout, pledges=[pledge])
    assert (callout.text, callout.tone) == ("This pledge has ended.", "expired")


def test_principles_are_those_of_the_nation_unless_the_council_prints_its_own_only() -> None:
    """A council may leave out what the law lays down, and a pack may have none."""
    pack = {"nation": "wales", "act": "The Act", "principles": ["Listen."]}
    own = [{"text": "Be kind."}]

    def texts(principles: Any, packs: Any) -> list[str]:
        told = strategy(principles=principles)
        told = told.adopt(Supplies(packs=tuple(map(Pack.model_validate, packs))))
        made = document(told, "principles")
        entries = [entry.text for items in blocks(made, Items) for entry in items.entries]
        return [*entries, *(one.text for one in blocks(made, Prose))]

    everything = ["Listen.", "Be kind.", "Source: The Act."]
    assert texts({"local": own}, [pack]) == everything
    assert texts({"local": own, "statutory": "false"}, [pack]) == ["Be kind."]
    assert texts({"local": own}, []) == ["Be kind."]
    assert texts({"local": own}, [{"nation": "wales", "act": "The Act"}]) == ["Be kind."]
    assert texts({"statutory": "true"}, [{**pack, "act": ""}]) == ["Listen."]
