"""Where links and images are: a reader who clicks, or zooms to an image, must hit them."""

from io import BytesIO
from typing import Any

import pikepdf
import pytest

from cpstrategy.pdf import typeset

PAGE = """<!doctype html><html lang="en"><head><title>A page</title><style>
@page {{ size: 100mm 100mm; margin: 10mm }} body {{ margin: 0; font: 10pt/15pt "DejaVu Sans" }}
h1 {{ margin: 0; font: inherit }} svg {{ display: block; width: 20mm; height: 10mm }}
nav a::after {{ content: leader(".") target-counter(attr(href), page) }}
</style></head><body><h1 id="top">Text</h1>{}</body></html>"""
MM = 72 / 25.4


def near(*numbers: float) -> Any:
    return pytest.approx([number * MM for number in numbers], abs=0.5)


def boxes(html: str) -> list[list[float]]:
    """The rectangle of every link, in reading order."""
    made = typeset(PAGE.format(html), {})
    assert made.complaints == ()
    with pikepdf.open(BytesIO(made.pdf)) as document:
        rectangles = [annotation.Rect for annotation in document.pages[0].Annots]
        return [[float(edge) for edge in rectangle] for rectangle in rectangles]


def test_contents_entry() -> None:
    """An entry with leader and page number is one link from margin to margin, a line high."""
    ((left, top, right, bottom),) = boxes('<nav><a href="#top">Our promises</a></nav>')
    assert [left, right] == near(10, 90)
    assert top - bottom == pytest.approx(15, abs=0.5)


def test_link_on_two_lines() -> None:
    """A link that is broken over lines has a rectangle on each of them."""
    first, second = boxes(f'<p><a href="#top">{"many words " * 6}</a></p>')
    assert first[3] >= second[1]


def test_link_of_blocks() -> None:
    """A link around blocks is one rectangle around them all."""
    ((left, top, right, bottom),) = boxes(
        '<a href="#top" style="display: block"><p>A</p><p>B</p></a>'
    )
    assert [left, right] == near(10, 90)
    assert top - bottom > 30


def test_bounds_of_image() -> None:
    """An image knows its place, counted from the lower left corner of the page."""
    svg = '<svg viewBox="0 0 2 1"><title>A box</title><rect width="2" height="1"/></svg>'
    with pikepdf.open(BytesIO(typeset(PAGE.format(svg), {}).pdf)) as document:
        (figure,) = (
            item
            for item in document.objects
            if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure"
        )
        bounds = [float(edge) for edge in figure.A.BBox]
    line = 15 / MM
    assert bounds == near(10, 80 - line, 30, 90 - line)
