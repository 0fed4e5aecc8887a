"""Themes: each has a look of its own, and one of a council's own begins with another."""

import re
import subprocess
from dataclasses import replace

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Illustration
from cpstrategy.document.cover_art import art_box
from cpstrategy.document.document import Branding, Document, PartnerMark
from cpstrategy.document.paper import margins, paper
from cpstrategy.html.medium import PRINT, SCREEN
from cpstrategy.html.page import page
from cpstrategy.pdf import typeset
from cpstrategy.pipeline import CheckedCouncil, validate
from cpstrategy.source import CouncilFiles, Files, Shipped
from tests.conftest import ROOT

THEMES = sorted(folder.name for folder in (ROOT / "templates" / "themes").iterdir())
READERS = ("full", "youth")
LONG = "How Anytown Council and all of its partners will be parents to the children in their care"
STRATEGY = """\
council: {name: Anytown Council, brand: {theme: THEME}}
document: {title: Our strategy, status: approved}
vision: Every child is safe.
"""


def themed(document: Document, theme: str, edition: str = "full") -> Document:
    return replace(document, edition=edition, look=replace(document.look, theme=theme))


def test_there_are_four() -> None:
    """And each says whom it suits."""
    assert THEMES == ["airy", "bold", "calm", "warm"]
    for theme in THEMES:
        assert "for-whom: " in (ROOT / "templates/themes" / theme / "theme.yaml").read_text("utf-8")


def test_no_cover_is_that_of_other_readers_or_of_another_theme(
    document: Document, templates: Files, assets: Files
) -> None:
    """Of adults and of young people; easy read is alike in all, with drawings."""
    grounds = {
        (theme, name): _ground(themed(document, theme, name), templates, assets)
        for theme in THEMES
        for name in READERS
    }
    assert len({*grounds.values()}) == len(grounds)


def _ground(document: Document, templates: Files, assets: Files) -> str:
    """The ground of the cover on paper: the last that is said."""
    html = page(document, PRINT, templates, assets)
    covers = (rule.partition("}")[0] for rule in html.split("@page cover {")[1:])
    return [rule.partition("background:")[2] for rule in covers if "background:" in rule][-1]


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["A4", "A5", "A4 landscape"])
def test_a_cover_is_one_page(
    theme: str, size: str, document: Document, templates: Files, assets: Files
) -> None:
    """However long the title is, with a motto, on other paper too."""
    for title in ("Hope", LONG):
        long = replace(
            themed(document, theme),
            title=title,
            motto="Helping you to become your best self",
            sections=document.sections[:1],
            page=replace(document.page, size=size),
        )
        html = page(long, PRINT, templates, assets)
        assert typeset(_only_cover(html), {**templates, **assets}).pages == 1


PARTNERS = (PartnerMark("Anytown Police"), PartnerMark("NHS", "art.svg", "NHS"))
_BOX = re.compile(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">')


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("size", ["A4", "A5", "A4 landscape"])
@pytest.mark.parametrize(("shape", "view"), [("wide", "300 200"), ("upright", "200 300")])
def test_no_word_lies_on_the_picture_of_a_cover(
    theme: str,
    size: str,
    shape: str,
    view: str,
    document: Document,
    templates: Files,
    assets: Files,
) -> None:
    """Whatever its shape, on one page; it has a good part of the page."""
    art = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {view}"><path d="M0 0h9v9z"/></svg>'
    )
    look = replace(document.look, theme=theme, logo="art.svg")
    long = replace(
        document,
        look=look,
        title=LONG if size == "A4" else "Our promise to our children",
        motto="Helping you to become your best self",
        sections=document.sections[:1],
        page=replace(document.page, size=size),
        art=Illustration("art.svg", "Hills", "Drawn by a young person"),
        partners=PARTNERS,
    )
    assets = {**assets, "art.svg": art.encode()}
    laid = typeset(_only_cover(page(long, PRINT, templates, assets)), {**templates, **assets})
    assert laid.pages == 1
    box, (above, _, _, left) = art_box(long, shape == "upright"), margins(long.page)
    width, height = paper(size)
    assert box.width * box.height > 0.12 * width * height
    drawn = (
        left + box.left,
        above + box.top,
        left + box.left + box.width,
        above + box.top + box.height,
    )
    assert [words for words in _words(laid.pdf) if _meet(words, drawn)] == []


def _words(pdf: bytes) -> list[tuple[float, ...]]:
    asked = ["pdftotext", "-bbox", "-", "-"]
    done = subprocess.run(asked, input=pdf, capture_output=True, check=True)  # noqa: S603
    found = _BOX.findall(done.stdout.decode())
    return [tuple(float(point) * 25.4 / 72 for point in points) for points in found]


def _meet(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _only_cover(html: str) -> str:
    return html[: html.index("</header>")] + "</header></body></html>"


def checked(shipped: Shipped, theme: str, **files: str) -> CheckedCouncil:
    placed = {"content/a/strategy.yaml": STRATEGY.replace("THEME", theme).encode()}
    placed |= {f"content/a/templates/themes/{path}": text.encode() for path, text in files.items()}
    return validate(CouncilFiles("a", "content/a", placed), shipped)


def test_an_unknown_theme_is_told_with_those_that_there_are(shipped: Shipped) -> None:
    """At its place."""
    found = [one for one in checked(shipped, "blod").findings if one.code == "REF001"]
    assert [(one.span.line, one.hint) for one in found] == [(1, "did you mean `bold`?")]
    found = [one for one in checked(shipped, "gothic").findings if one.code == "REF001"]
    assert found[0].hint == "the themes are `airy`, `bold`, `calm`, `warm`"


def test_an_own_theme_begins_with_another(shipped: Shipped) -> None:
    """Its few lines come after those of the other, and win."""
    files = {"mine/theme.yaml": "like: bold\n", "mine/style.css": ".own-look { color: red }"}
    council = checked(shipped, "mine", **files)
    edition = next(one for one in council.resources.offered if one.name == "full")
    document = compose(council.read, edition, "a")
    assert document.look.themes == ("bold", "mine")
    for medium in (SCREEN, PRINT):
        html = page(document, medium, council.resources.templates, council.resources.assets)
        assert 0 < html.index(".cps-section > h2 { font-size: 2.4em") < html.index(".own-look")


def test_a_theme_is_like_one_that_there_is(shipped: Shipped) -> None:
    """Otherwise it is told, where it says so."""
    council = checked(shipped, "mine", **{"mine/theme.yaml": "like: blod\n"})
    found = [one for one in council.findings if one.span.path.endswith("theme.yaml")]
    assert [(one.code, one.span.line, one.hint) for one in found] == [
        ("REF001", 1, "did you mean `bold`?")
    ]


FAULTS = {
    "no file": (
        {"mine/style.css": "p { color: red }"},
        "strategy.yaml:1:49 the theme `mine` has no file `theme.yaml`",
    ),
    "a slip in a key": ({"mine/theme.yaml": "lke: bold\n"}, "theme.yaml:1:1 unknown key `lke`"),
    "a wrong kind": ({"mine/theme.yaml": "like: [bold]\n"}, "theme.yaml:1:8 `like` must be a text"),
    "another that there is not": (
        {"mine/theme.yaml": "like: blod\n"},
        "theme.yaml:1:7 there is no theme `blod`",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_faulty_theme_is_told_once(shipped: Shipped, fault: str) -> None:
    """At what is wrong, and not as if nobody had made any."""
    files, told = FAULTS[fault]
    found = [one for one in checked(shipped, "mine", **files).findings if one.severity == "error"]
    assert [
        f"{one.span.path.rpartition('/')[2]}:{one.span.line}:{one.span.column} {one.message}"
        for one in found
    ] == [told]


def test_what_no_council_has_is_calm() -> None:
    """A look without a theme has the first one."""
    assert Branding("#000000", "#000000").themes == ("calm",)
