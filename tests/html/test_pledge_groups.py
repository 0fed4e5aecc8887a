"""Groups of a pledge on a sheet: what explains a promise, and a group within a group."""

from dataclasses import replace
from pathlib import Path

import pytest

from cpstrategy.document.blocks import Card, Cards, Items, ListEntry, Markdown, Part
from cpstrategy.document.document import Document, Section
from cpstrategy.output import Output
from cpstrategy.outputs import leaflet, poster
from cpstrategy.source import Files
from tests.conformance.pen import Words
from tests.conformance.sheets import sheets

SHEETS = pytest.mark.parametrize("output", [poster.UNIT, leaflet.UNIT], ids=["poster", "leaflet"])
LISTEN = ListEntry(Markdown("listen to you"), explanation=Markdown("However you say it."))


def _painted(
    output: Output, document: Document, files: tuple[Files, Files], to: Path
) -> list[Words]:
    """The words of a pledge of two groups, the second with one of its own."""
    listens = Items((LISTEN,), Markdown("We will:"), "promises")
    inner = Cards((Card("inner", Markdown("Inner"), entries=(LISTEN,)),), "promises")
    groups = (
        Part("one", Markdown("Hearing"), (listens,)),
        Part("two", Markdown("Outer"), (inner,)),
    )
    section = Section(
        "pledges",
        1,
        Markdown("Our promise"),
        (Part("pledge", Markdown("We promise"), groups, "pledge"),),
        "pledges",
    )
    pledge = replace(document, edition="pledge", sections=(section,))
    path = to / "sheet.pdf"
    path.write_bytes(output.render(pledge, *files).content)
    return sheets(path).words


@SHEETS
def test_what_explains_a_promise_stands_below_it(
    output: Output, document: Document, templates: Files, assets: Files, tmp_path: Path
) -> None:
    """Not beside it in the next column, as if it were another promise."""
    painted = _painted(output, document, (templates, assets), tmp_path)
    promises = [one.left for one in painted if one.text.startswith("listen")]
    explained = [one.left for one in painted if one.text.startswith("However")]
    assert len(promises) == 2
    assert explained == pytest.approx(promises)


@SHEETS
def test_a_group_within_a_group_has_a_smaller_title(
    output: Output, document: Document, templates: Files, assets: Files, tmp_path: Path
) -> None:
    """It is of the one around it."""
    painted = _painted(output, document, (templates, assets), tmp_path)
    [inner] = [one for one in painted if one.text == "Inner"]
    [outer] = [one for one in painted if one.text == "Outer"]
    assert inner.size < outer.size
