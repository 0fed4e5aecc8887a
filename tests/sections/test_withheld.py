"""Withheld: of a figure that is withheld, no output of any edition depends on its number."""

from collections.abc import Iterator
from typing import Any, get_args

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.evidence import Unit
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.withheld import Reason
from cpstrategy.render import formats, render
from cpstrategy.source import Shipped
from tests.shipped_editions import EDITIONS

from .full import tree
from .leaves import in_all_registers
from .test_shown_in_outputs import met, picture, printable

PARTS = ("", ".previous", ".target", ".date", ".comparators")
FEW, MANY = "5", "98765"
WHOLE_PDF = pytest.param("pdf", marks=pytest.mark.whole)
"""Of hundreds of pages; that no document depends on the number is asked at every change."""
KINDS = [(reason, unit) for reason in get_args(Reason) for unit in get_args(Unit)]


def cited(written: Any, keys: list[str]) -> Any:
    """The same with the figures, and all that can be told of them, cited in every text."""
    if isinstance(written, list):
        return [cited(one, keys) for one in written]
    if not isinstance(written, dict):
        return written
    if "full" in written:
        told = " ".join(f"{{stat:{key}{part}}}" for key in keys for part in PARTS)
        return {**written, "full": f"{written['full']} {told}"}
    return {key: cited(value, keys) for key, value in written.items()}


def council(unit: str, secret: str, **withheld: Any) -> Strategy:
    """A council with everything filled; its figures are, and were, a certain number."""
    written = dict(tree(Strategy))
    figures = [dict(one, unit=unit, value=secret, **withheld) for one in written["statistics"]]
    for one in figures:
        one |= {"previous": [{"value": secret, "date": "2024"}], "target": "60"}
        one["comparators"] = [{"where": "England", "value": "70"}]
        one["label"] = {"full": "of us"}
    keys = [one["id"] for one in figures]
    written = cited({key: one for key, one in written.items() if key != "statistics"}, keys)
    written["key-figures"] = {**written["key-figures"], "statistics": keys}
    for chart in written["key-figures"]["charts"]:
        chart |= {"statistics": keys, "whole": "true"}
    everything = in_all_registers({**written, "statistics": figures})
    return Strategy.model_validate(printable(everything, set()))


def documents(strategy: Strategy) -> Iterator[Document]:
    pack = Pack.model_validate({**in_all_registers(tree(Pack, "pack")), "nation": "england"})
    pictures = PictureSet.model_validate({"name": "None", "pictures": []})
    equipped = strategy.adopt(Supplies(packs=(pack,), pictures=(pictures,)))
    for edition in EDITIONS.values():
        yield compose(equipped, edition, "example")


@pytest.mark.parametrize(("reason", "unit"), KINDS)
def test_no_edition_depends_on_a_number_that_is_withheld(reason: str, unit: str) -> None:
    """Few or many, now or before: the documents, which outputs are made of, are the same."""
    few, many = (council(unit, one, withheld={"kind": reason}) for one in (FEW, MANY))
    assert [*documents(few)] == [*documents(many)]


def test_every_edition_tells_a_number_that_is_not_withheld() -> None:
    """Or the test above would prove nothing."""
    told = [MANY in str(one).replace(",", "") for one in documents(council("count", MANY))]
    assert sum(told) >= len(EDITIONS) - 2  # A poster and a leaflet have promises alone.


@pytest.mark.parametrize("output", ["html", "fragment", WHOLE_PDF])
def test_no_page_has_the_number(output: str, shipped: Shipped) -> None:
    """Neither in its words nor in its attributes, descriptions and data."""
    document = next(documents(council("count", MANY, withheld={"kind": "small"})))
    made = render(document, formats()[output], shipped.templates, {"drawn.png": picture()})
    assert made.complaints == ()
    told = met(made.content)
    assert "fewerthan10" in told
    assert MANY not in told.replace(",", "")
