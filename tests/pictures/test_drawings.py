"""The drawings: unchanged, licensed, and nothing but lines and areas."""

import re
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest

from cpstrategy.source import Files

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {"circle", "ellipse", "line", "path", "polygon", "polyline", "rect"}
PLACES = {"cx", "cy", "d", "height", "points", "r", "rx", "ry", "transform", "width", "x", "y"}
PAINTS = {"clip-rule", "fill", "fill-rule", "stroke"}
STROKES = {"stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-width"}
ALLOWED = PLACES | PAINTS | STROKES | {"id", "version", "viewBox", "x1", "x2", "y1", "y2"}
LARGEST = 12_000
PICTURES = Path(__file__).parents[2] / "templates" / "pictures"
NAMES = sorted(path.name for path in PICTURES.glob("*.svg"))
EACH = pytest.mark.parametrize("name", NAMES)


def parsed(content: bytes) -> Element:
    return fromstring(content)  # noqa: S314 # These files are our own.


def test_unchanged(folder: Files) -> None:
    """Every picture and the licence are, byte for byte, what OpenMoji's package holds."""
    listed = re.findall(r"^(\w{64})  (\S+)$", folder["SHA256SUMS"].decode(), re.MULTILINE)
    found = {name: sha256(content).hexdigest() for name, content in folder.items()}
    for ours in ("pictures.yaml", "SHA256SUMS"):
        del found[ours]
    assert {name: digest for digest, name in listed} == found


def test_licence(folder: Files) -> None:
    """The whole licence travels with the pictures."""
    licence = folder["LICENSE"].decode()
    assert licence.startswith("Attribution-ShareAlike 4.0 International")
    assert "Section 8 -- Interpretation" in licence


@EACH
def test_shapes(name: str, drawings: Files) -> None:
    """A picture is made of shapes: no script, no image, no text, no style, no animation."""
    tags = {element.tag for element in parsed(drawings[name]).iter()}
    assert tags <= {SVG + tag for tag in SHAPES | {"g", "svg"}}


@EACH
def test_attributes(name: str, drawings: Files) -> None:
    """No attribute runs, fetches or refers to anything; all colours are opaque."""
    for element in parsed(drawings[name]).iter():
        assert set(element.attrib) <= ALLOWED
        assert not any(re.search(r"[:;]|url\(", value) for value in element.attrib.values())
        for paint in ("fill", "stroke"):
            assert re.fullmatch(r"none|#[0-9A-Fa-f]{3}(...)?|[a-z]+|", element.get(paint, ""))


@EACH
def test_root(name: str, drawings: Files) -> None:
    """Each picture fills a square of the same size, so that one rule of style fits them all."""
    assert parsed(drawings[name]).get("viewBox") == "0 0 72 72"
    assert b"<!" not in drawings[name]


@EACH
def test_size(name: str, drawings: Files) -> None:
    """A picture is small enough to stand in the page itself."""
    assert len(drawings[name]) < LARGEST
