"""Hues: every priority has its colour and its icon by day and by night, and words beside them."""

from hashlib import sha256
from typing import Any

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Part
from cpstrategy.document.document import Document
from cpstrategy.html.contents import contents
from cpstrategy.html.hues import hue_class, hues
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.contrast import EASY, HUE, contrast
from tests.conftest import ROOT, read

LUCIDE = ROOT / "templates" / "icons" / "lucide"


def told(*priorities: dict[str, Any]) -> Document:
    strategy = Strategy.model_validate(
        {
            "council": {"name": "Anytown"},
            "document": {"title": "Plan"},
            "priorities": [{"title": "Home", "statement": "Good.", **one} for one in priorities],
        }
    )
    edition = {
        "name": "full",
        "title": "Full",
        "registers": ["full"],
        "sections": ["priorities"],
        "outputs": ["html"],
    }
    return compose(strategy, Edition.model_validate(edition), "anytown")


def test_a_priority_brings_its_colour_and_its_icon() -> None:
    """A colour always, by number where none is given; an icon only where somebody names one."""
    document = told(
        {"id": "a", "number": "3"},
        {"id": "b", "icon": "house", "colour": "#f47738"},
        {"id": "c", "icon": "drawings/c.svg", "colour": "brick"},
    )
    parts = [part for part in document.sections[0].blocks if isinstance(part, Part)]
    assert [part.colour for part in parts] == ["#0b646d", "#f47738", "#863532"]
    assert [part.icon for part in parts] == ["", "icons/lucide/house.svg", "drawings/c.svg"]
    entries = contents(document)[0].entries
    assert [entry.hue for entry in entries] == list(map(hue_class, parts))
    assert [entry.icon for entry in entries] == [part.icon for part in parts]


@pytest.mark.parametrize(("light", "least"), [("day", HUE), ("night", EASY)])
@pytest.mark.parametrize("colour", ["#f47738", "#ffff00", "#000000", "#ffffff", "teal"])
def test_whatever_the_colour_its_words_can_be_read(colour: str, light: str, least: float) -> None:
    """On the tint, and on the banner, by day and by night."""
    [hue] = hues(told({"id": "a", "colour": colour}), light)
    assert contrast(hue.shade, hue.tint) >= least
    assert contrast(hue.on_deep, hue.deep) >= least


def test_the_shipped_icons_are_unchanged() -> None:
    """Byte for byte what Lucide's package holds, with its licence."""
    folder = read(LUCIDE)
    pairs = (line.split("  ") for line in folder["SHA256SUMS"].decode().splitlines())
    listed = {name: digest for digest, name in pairs}
    drawings = {name: data for name, data in folder.items() if name.endswith(".svg")}
    assert {name: sha256(data).hexdigest() for name, data in drawings.items()} == listed
    assert folder["LICENSE"].startswith(b"ISC License")
    assert all(b"currentColor" in data for data in drawings.values())
