"""Typefaces: a page holds the fonts that its words need, and no others."""

import re
from base64 import b64decode, b64encode
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from io import BytesIO

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from cpstrategy.document.blocks import Figure, Figures, Markdown
from cpstrategy.document.document import Document
from cpstrategy.html.medium import SCREEN
from cpstrategy.html.page import page
from cpstrategy.html.typefaces import with_typefaces
from cpstrategy.source import Files
from tests.conftest import ROOT

PLACE = ROOT / "templates"
FONTS = {str(path.relative_to(PLACE)): path.read_bytes() for path in PLACE.glob("fonts/**/*.woff2")}
LATIN = "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
CORE = LATIN.replace("fonts/", "fonts/core/")
ITALIC = LATIN.replace("normal", "italic")
EXTENDED = LATIN.replace("latin", "latin-ext")


def held(html: str) -> Iterator[str]:
    """Name the shipped fonts that a page holds."""
    names = {data: path for path, data in FONTS.items()}
    for code in re.findall(r"data:font/woff2;base64,([\w+/=]+)", html):
        yield names[b64decode(code)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Plain words – “quoted”, £5…", {CORE}),
        ("Zoë is welcome.", {LATIN}),
        ("Croeso i Lŷn.", {CORE, EXTENDED}),
        ("It *matters*.", {CORE, ITALIC}),
    ],
)
def test_a_page_holds_what_its_words_need(
    words: str, wanted: set[str], document: Document, templates: Files, assets: Files
) -> None:
    """And of each weight alike."""
    imprint = replace(document.imprint, source=Markdown(words), credits=())
    bare = replace(document, sections=(), imprint=imprint, title="A", motto="", glossary={})
    fonts = {*held(page(bare, SCREEN, templates, assets))}
    assert {path for path in fonts if "-700-" not in path} == wanted
    bold = {path.replace("-400-", "-700-") for path in wanted - {ITALIC}}
    assert {path for path in fonts if "-700-" in path} == bold


def test_only_a_page_with_large_figures_holds_their_digits(
    document: Document, templates: Files, assets: Files
) -> None:
    """Nothing else is set in them."""
    digits = "fonts/digits/lexend-digits.woff2"
    figures = Figures((Figure("stat-a", "100", Markdown("of us")),))
    with_figure = replace(document.sections[0], blocks=(figures,))
    bare = replace(document.sections[0], blocks=())
    for section, is_held in ((with_figure, True), (bare, False)):
        made = page(replace(document, sections=(section,)), SCREEN, templates, assets)
        assert (digits in {*held(made)}) is is_held


def test_the_digits_are_all_that_a_figure_is_written_with() -> None:
    """Words in it are set in the typeface, and its nought is two outlines, without a stroke."""
    font = _opened(FONTS["fonts/digits/lexend-digits.woff2"])
    assert set(map(ord, "0123456789%£,.−")) <= set(font.getBestCmap())
    drawn, _ = _shapes(FONTS["fonts/digits/lexend-digits.woff2"], "0")
    assert [stroke for stroke, _ in drawn].count("closePath") == 2


def test_a_font_that_is_not_listed_is_held(templates: Files) -> None:
    """It is a council's own, of which nobody knows what it has."""
    rule = '@font-face { font-family: "Own"; src: url("wanted:fonts/own.woff2"); }\n'
    own = with_typefaces(rule, {**templates, "fonts/own.woff2": b"font"})
    assert b64encode(b"font").decode() in own


@cache
def _opened(data: bytes) -> TTFont:
    return TTFont(BytesIO(data))


def _shapes(data: bytes, sign: str) -> tuple[list[tuple[str, object]], int]:
    font = _opened(data)
    glyphs = font.getGlyphSet()
    name = font.getBestCmap()[ord(sign)]
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    return pen.value, glyphs[name].width


@pytest.mark.parametrize("core", [path for path in FONTS if path.startswith("fonts/core/")])
def test_the_parts_are_parts_of_the_typeface(core: str) -> None:
    """Made by tools/make_fonts.py: every sign is drawn alike, and as wide."""
    part, whole = FONTS[core], FONTS[core.replace("core/", "")]
    for code in _opened(part).getBestCmap():
        assert _shapes(part, chr(code)) == _shapes(whole, chr(code))
