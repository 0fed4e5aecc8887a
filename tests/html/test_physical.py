"""Physical: on paper the later of two declarations wins, as it does on a screen."""

import re
from typing import Any

import pytest
from weasyprint import HTML  # type: ignore[import-untyped]

from cpstrategy.html.medium import PRINT
from cpstrategy.html.page import page
from cpstrategy.html.physical import physical
from cpstrategy.source import Files

from .test_editions import STYLED, Tell, tell

__all__ = ["tell"]

NAMED = [
    ("margin-inline: 1em 2em", "margin-left: 1em; margin-right: 2em"),
    ("padding-block: 0", "padding-top: 0; padding-bottom: 0"),
    ("padding-inline-start: calc(1em + 2px)", "padding-left: calc(1em + 2px)"),
    ("margin-inline: max(1em, 2px) 0", "margin-left: max(1em, 2px); margin-right: 0"),
    ("margin-block: 0 1em !important", "margin-top: 0 !important; margin-bottom: 1em !important"),
    ("inset-block-end: 0", "bottom: 0"),
    ("border-inline-start: 4px solid red", "border-left: 4px solid red"),
    ("border-inline-end-color: red", "border-right-color: red"),
    ("border-block: 1px solid", "border-top: 1px solid; border-bottom: 1px solid"),
    ("border-block-width: 1px 2px", "border-top-width: 1px; border-bottom-width: 2px"),
    ("border-end-start-radius: 0", "border-bottom-left-radius: 0"),
    ("min-inline-size: 3px", "min-width: 3px"),
    ("block-size: 2em", "height: 2em"),
    ("text-align: start", "text-align: start"),
    ("padding: 0 1em", "padding: 0 1em"),
]


@pytest.mark.parametrize(("logical", "named"), NAMED)
def test_sides_by_name(logical: str, named: str) -> None:
    """Start and end become the sides that they are from left to right; all else stays."""
    assert physical(f"a {{ {logical}; }}", "ltr") == f"a {{ {named}; }}"
    assert physical(f"a {{{logical}}}", "ltr") == f"a {{{named}}}"


def test_the_other_direction() -> None:
    """Where one reads from right to left, a start is on the right."""
    assert (
        physical("a{padding-inline: 1em 2em}", "rtl") == "a{padding-right: 1em; padding-left: 2em}"
    )
    assert physical("a{border-start-end-radius: 0}", "rtl") == "a{border-top-left-radius: 0}"


CASCADES = [
    (".a{padding-inline:0} .b{padding:0 0 0 30mm}", "padding_left", "30mm"),
    (".a{padding:0 0 0 30mm} .b{padding-inline-start:5mm}", "padding_left", "5mm"),
    (".a{margin-block:9mm} .b{margin:0}", "margin_top", "0"),
]


@pytest.mark.parametrize(("css", "side", "length"), CASCADES)
def test_the_later_wins(css: str, side: str, length: str) -> None:
    """WeasyPrint alone lets the logical property win, wherever it stands; so does no browser."""
    last = f".x{{ {side.replace('_', '-')}: {length} }}"
    assert _laid(physical(css, "ltr"), side) == _laid(last, side)


def test_the_later_colour_wins() -> None:
    """A colour for all sides beats an earlier one of the start."""
    css = ".a{border-inline-start:3mm solid red} .b{border-color:blue}"
    assert "1.0 /" in str(_box(physical(css, "ltr")).style["border_left_color"])
    assert "(srgb 0.0 0.0" in str(_box(physical(css, "ltr")).style["border_left_color"])


@pytest.mark.parametrize("name", STYLED)
def test_paper_has_sides(name: str, tell: Tell, templates: Files, assets: Files) -> None:
    """No style sheet for paper has a property left that typesetting would weigh wrongly."""
    css = page(tell(name), PRINT, templates, assets).partition("</style>")[0]
    assert "padding-left" in css
    assert not re.search(r"[{;]\s*[\w-]*\b(inline|block)\b[\w-]*\s*:", css)
    assert not re.search(r"border-(start|end)-", css)


def _laid(css: str, side: str) -> Any:
    return getattr(_box(css), side)


def _box(css: str) -> Any:
    [sheet] = HTML(string=f'<style>{css}</style><p class="a b x">Words').render().pages
    return next(box for box in sheet._page_box.descendants() if box.element_tag == "p")
