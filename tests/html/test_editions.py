"""The editions: each looks like itself, and keeps what it promises to its readers."""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from io import BytesIO
from itertools import combinations
from typing import Any

import pikepdf
import pytest
from weasyprint import HTML  # type: ignore[import-untyped]
from weasyprint.formatting_structure import boxes  # type: ignore[import-untyped]

from cpstrategy.compose.lists import tables_as_lists
from cpstrategy.document.document import Branding, Document, PageLayout
from cpstrategy.html.medium import PRINT, SCREEN, Medium
from cpstrategy.html.page import page
from cpstrategy.html.palette import Palette, day, night
from cpstrategy.outputs import pdf
from cpstrategy.resources import read_resources
from cpstrategy.source import CouncilFiles, Files, Shipped
from cpstrategy.text.contrast import TEXT, contrast

STYLED = ("plain", "youth", "large-print")
LOOKS = (
    Branding("#1f4e5f", "#8f3a1f"),
    Branding("#ffdd00", "#00b2a9"),
    Branding("#000000", "#ffffff"),
)
STRONG = ("primary", "accent")
DEEP = ("deep-primary", "deep-accent")
TINTS = ("paper", "primary-tint", "accent-tint")
GROUNDS = {"paper": STRONG, "fill-text": ("fill",), "deep-text": DEEP}
"""What each colour of text may stand on, where its rule does not say; others stand on tints."""
EMBEDDED = Medium(PRINT.skeleton)
"""The printed page with its fonts inside it, for WeasyPrint alone."""

Tell = Callable[[str], Document]


@pytest.fixture
def tell(document: Document, shipped: Shipped) -> Tell:
    """A function that tells the document as one edition, on that edition's page."""
    resources, _ = read_resources(CouncilFiles("x", "content/x", {}), shipped, None)
    editions = {edition.name: edition for edition in resources.editions}

    def told(name: str) -> Document:
        edition = editions[name]
        paper = PageLayout(edition.page.size, edition.page.margin, edition.page.font_size)
        manner = tables_as_lists if edition.tables_as_lists else replace
        sections = tuple(manner(section) for section in document.sections)
        return replace(document, edition=name, page=paper, sections=sections)

    return told


@pytest.mark.parametrize("medium", [SCREEN, PRINT], ids=lambda one: one.skeleton)
@pytest.mark.parametrize("name", STYLED)
def test_own_look(name: str, medium: Medium, tell: Tell, templates: Files, assets: Files) -> None:
    """An edition names itself on the body of its page and has a style of its own."""
    own, full = (page(tell(each), medium, templates, assets) for each in (name, "full"))
    assert f'<body class="cps-edition-{name}"' in own
    assert _style(own) != _style(full)


@pytest.mark.parametrize("name", STYLED)
def test_on_paper(name: str, tell: Tell, templates: Files, assets: Files) -> None:
    """Every edition is set without a complaint, and nothing is smaller than its running text."""
    document = tell(name)
    rendered = pdf.UNIT.render(document, templates, assets)
    assert rendered.complaints == ()
    promised = float(document.page.font_size.removesuffix("pt"))
    assert min(_sizes(rendered.content)) == pytest.approx(promised, abs=0.01)


def test_large_print_is_large(tell: Tell, templates: Files, assets: Files) -> None:
    """In large print, page numbers, headers and captions are 18 points too."""
    assert min(_sizes(pdf.UNIT.render(tell("large-print"), templates, assets).content)) >= 17.99


def test_large_print_is_upright(tell: Tell, templates: Files, assets: Files) -> None:
    """Large print has no italics, which the full edition has."""
    full, large = (
        _fonts(pdf.UNIT.render(tell(name), templates, assets).content)
        for name in ("full", "large-print")
    )
    assert any("Italic" in font for font in full)
    assert not any("Italic" in font for font in large)


def test_large_print_has_one_column(tell: Tell, templates: Files, assets: Files) -> None:
    """In large print nothing stands beside anything; in the full edition boxes do."""
    full, large = (
        list(_beside(page(tell(name), EMBEDDED, templates, assets)))
        for name in ("full", "large-print")
    )
    assert full
    assert large == []


LONG = [(130, 0, 0), (20, 90, 20), (20, 0, 110), (260, 0, 0), (60, 100, 100), (100, 150, 150)]


@pytest.mark.parametrize("letters", LONG, ids=str)
@pytest.mark.parametrize("name", ["full", "youth", "easy-read", "large-print"])
def test_cover_is_one_page(
    name: str, letters: tuple[int, int, int], tell: Tell, templates: Files, assets: Files
) -> None:
    """However long title, subtitle and motto are, the contents stand on the second page."""
    title, subtitle, motto = (("Children in our care " * 20)[:many].strip() for many in letters)
    document = replace(tell(name), title=title, subtitle=subtitle, motto=motto, sections=())
    html = page(document, EMBEDDED, templates, assets)
    where = [_ids(sheet) for sheet in HTML(string=html).render().pages]
    assert any("contents" in names.split() for names in where[1])


def _ids(sheet: Any) -> set[str]:
    boxes_ = sheet._page_box.descendants()
    return {box.element.get("class", "") for box in boxes_ if box.element is not None}


@pytest.mark.parametrize("name", ["style", "print", "screen"])
def test_large_print_keeps_letters(name: str, templates: Files) -> None:
    """Large print sets nothing in block capitals and no word apart at the end of a line."""
    style = _css("large-print", templates, name)
    assert not re.search(r"text-transform|small-caps|hyphens: (?!none)|text-align: justify", style)


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.primary)
@pytest.mark.parametrize("name", STYLED)
def test_colours(name: str, look: Branding, templates: Files) -> None:
    """Whatever a council's colours, text of an edition can be read, by day and by night."""
    pairs = list(_pairs(_css(name, templates, "style", "print", "screen")))
    assert pairs
    for shades in (day(look), night(look)):
        for text, behind in pairs:
            ratio = contrast(_shade(shades, text), _shade(shades, behind))
            assert ratio >= TEXT, f"{text} on {behind}: {ratio:.2f}"


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.primary)
def test_large_print_contrast(look: Branding, templates: Files) -> None:
    """Text of large print has a contrast of more than 7 to 1, the strictest (WCAG 1.4.6)."""
    css = _css("large-print", templates, "print", "screen")
    on_paper, by_day, by_night = re.findall(r"--ink: (#[0-9a-f]{6});", css)
    assert contrast(on_paper, day(look).paper) > 7
    assert contrast(by_day, day(look).paper) > 7
    assert contrast(by_night, night(look).paper) > 7


def _style(html: str) -> str:
    return html.partition("<style>")[2].partition("</style>")[0]


def _css(name: str, templates: Files, *files: str) -> str:
    return "".join(templates[f"editions/{name}/{file}.css"].decode() for file in files)


def _pairs(css: str) -> Iterator[tuple[str, str]]:
    """Each colour of text with what lies behind it: in its own rule, or else all that may."""
    for rule in re.findall(r"\{([^{}]*)\}", css):
        text = re.search(r"(?<!-)\bcolor: var\(--([\w-]+)\)", rule)
        behind = re.search(r"background(?:-color)?: var\(--([\w-]+)\)", rule)
        if text and behind:
            yield text[1], behind[1]
        elif text:
            grounds = GROUNDS.get(text[1], TINTS)
            yield from ((text[1], ground) for ground in grounds)
        elif behind and behind[1] in TINTS:
            yield "ink", behind[1]


def _shade(shades: Palette, name: str) -> str:
    return str(asdict(shades)[name.replace("-", "_")])


def _sizes(content: bytes) -> Iterator[float]:
    """Sizes of all text in points: as it is named, times the matrices that it is drawn with."""
    with pikepdf.open(BytesIO(content)) as opened:
        for sheet in opened.pages:
            yield from _drawn(pikepdf.parse_content_stream(sheet))


def _drawn(instructions: Any) -> Iterator[float]:
    scale, line, size, kept = 1.0, 1.0, 0.0, []
    for operands, operator in instructions:
        match str(operator):
            case "q":
                kept.append(scale)
            case "Q":
                scale = kept.pop()
            case "cm":
                scale *= abs(float(operands[3]))
            case "BT":
                line = 1.0
            case "Tm":
                line = abs(float(operands[3]))
            case "Tf":
                size = float(operands[1])
            case "Tj" | "TJ":
                yield size * line * scale


def _fonts(content: bytes) -> set[str]:
    with pikepdf.open(BytesIO(content)) as opened:
        return {
            str(found.BaseFont)
            for found in opened.objects
            if isinstance(found, pikepdf.Dictionary) and "/BaseFont" in found
        }


def _beside(html: str) -> Iterator[tuple[str, str]]:
    """Blocks that share a height but no width: columns, boxes side by side, cells of a table."""
    for sheet in HTML(string=html).render().pages:
        for parent in sheet._page_box.children[0].descendants():
            for one, other in combinations(_blocks(parent), 2):
                apart = one.position_x + one.margin_width() <= other.position_x + 1
                below = one.position_y + one.margin_height() <= other.position_y + 1
                if apart and not below:
                    yield one.element_tag, other.element_tag


def _blocks(parent: Any) -> list[Any]:
    kinds = boxes.BlockLevelBox | boxes.TableCellBox
    within = getattr(parent, "children", ())
    return [box for box in within if isinstance(box, kinds) and box.is_in_normal_flow()]
