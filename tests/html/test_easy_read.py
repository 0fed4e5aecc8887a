"""Easy read: a picture and a sentence a row, in large print, which says how far it has come."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote
from xml.etree.ElementTree import Element

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Block, Markdown, Part, Row, Rows
from cpstrategy.document.document import Document, Drawing, PageLayout, Section
from cpstrategy.html.palette import day
from cpstrategy.html.pictures import embedded
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.outputs import html, pdf
from cpstrategy.source import Files
from tests.compose.test_compose import strategy
from tests.conftest import Golden
from tests.pdf.tagtree import tag_tree

from .test_pdf import boxes, smallest_text

SENTENCES = {"home": "We will find you a good home.", "listen": "We will listen to you."}
CREDIT = "Pictures: a set. Licence: free."


@pytest.fixture
def easy(document: Document, templates: Files) -> Document:
    """Return a draft of two sections with many rows, of which every picture is drawn often."""
    rows = Rows(tuple(Row(concept, Markdown(words)) for concept, words in SENTENCES.items()) * 7)
    aim: Block = Part("home-aim", Markdown("What we want"), (rows,), "aim")
    priority = Part("home", Markdown("Having a home"), (aim,), "priority", "Priority 1")
    drawings = (Drawing("home", "pictures/1F3E0.svg"), Drawing("listen", "pictures/1F442.svg"))
    path = "editions/easy-read/edition.yaml"
    edition = load({path: templates[path]}, Edition).record
    assert edition
    untested = compose(strategy(document={"status": "approved"}), edition, "x").imprint
    return replace(
        document,
        edition="easy-read",
        edition_title="Easy read",
        sections=tuple(
            Section(key, number, Markdown(f"Part {number}"), (blocks,), key)
            for number, (key, blocks) in enumerate((("one", rows), ("two", priority)), start=1)
        ),
        page=PageLayout("A4", "15mm 20mm 18mm", "16pt"),
        imprint=replace(document.imprint, status=untested.status, credits=(Markdown(CREDIT),)),
        glossary={},
        drawings=drawings,
    )


def _rows(page: Element) -> Iterator[tuple[str, str]]:
    """The address of each picture, with the words beside it."""
    for row in page.iter("li"):
        pictures = row.findall("img")
        if pictures:
            assert [one.get("alt") for one in pictures] == [""]
            yield str(pictures[0].get("src")), "".join(row.itertext()).strip()


def test_one_picture_a_sentence(
    easy: Document, templates: Files, assets: Files, parse: Callable[[str], Element]
) -> None:
    """Beside every sentence stands the picture of its concept, and no list has any other row."""
    page = html.UNIT.render(easy, templates, assets).content.decode()
    rows = list(_rows(parse(page)))
    assert [words for _, words in rows] == list(SENTENCES.values()) * 14
    drawn = dict(zip(SENTENCES, (address for address, _ in rows), strict=False))
    assert [address for address, _ in rows] == list(drawn.values()) * 14
    assert "A57939" in drawn["home"]
    assert "A57939" not in drawn["listen"]
    lists = [one for one in parse(page).iter("ul") if one.get("class") == "cps-rows"]
    assert sum(len(one) for one in lists) == len(rows)


def test_pictures_are_short(easy: Document, templates: Files, assets: Files) -> None:
    """A drawing that stands in many rows is put into the page without blanks and empty groups."""
    page = html.UNIT.render(easy, templates, assets).content.decode()
    [home, *_] = re.findall(r'src="(data:image/svg\+xml,[^"]*)"', page)
    shapes = unquote(home.partition(",")[2])
    assert shapes.startswith("<svg viewBox='0 0 72 72'")
    assert not re.search(r"\s\s|> <|<g/>", shapes)
    path = "pictures/1F3E0.svg"
    assert len(home) < len(embedded(path, templates[path]))


def test_no_pictures_no_style(document: Document, templates: Files, assets: Files) -> None:
    """Other editions carry nothing of it."""
    page = html.UNIT.render(document, templates, assets).content.decode()
    assert "cps-drawing" not in page


def test_large(easy: Document, templates: Files, assets: Files) -> None:
    """No text in the PDF is smaller than 14 points: page numbers and the imprint are not either."""
    rendered = pdf.UNIT.render(easy, templates, assets)
    assert rendered.complaints == ()
    assert smallest_text(rendered.content) >= 14


def test_draft_on_every_page(easy: Document, templates: Files, assets: Files) -> None:
    """An edition that no reader has tested says so on every page, its cover and its web page."""
    rendered = pdf.UNIT.render(easy, templates, assets)
    read = tag_tree(rendered.content)
    headers = re.findall(r"not read, page (\d+), .*Header: Draft: not yet tested by readers", read)
    assert list(map(int, headers)) == list(range(2, rendered.pages + 1))
    assert "Draft: not yet tested by readers" in read.partition("H2")[0]
    page = html.UNIT.render(easy, templates, assets).content.decode()
    assert "<strong>Draft: not yet tested by readers.</strong>" in page


def test_credit(easy: Document, templates: Files, assets: Files) -> None:
    """The imprint says whose pictures they are, on screen and on paper."""
    assert CREDIT in html.UNIT.render(easy, templates, assets).content.decode()
    assert CREDIT in tag_tree(pdf.UNIT.render(easy, templates, assets).content)


def test_row_is_an_entry(easy: Document, templates: Files, assets: Files, golden: Golden) -> None:
    """A listener meets a list of sentences; pictures are not announced."""
    read = tag_tree(pdf.UNIT.render(easy, templates, assets).content)
    heading = read.index(" Part\N{NO-BREAK SPACE}1")
    rows = read[read.index("    L ", heading) :].splitlines(keepends=True)
    golden(Path(__file__).parent / "golden" / "easy-read-row.txt", "".join(rows[:4]))


def test_the_badge_on_the_cover_is_as_wide_as_its_words(
    easy: Document, templates: Files, assets: Files
) -> None:
    """Two words in a bar over the whole page would look like a field to fill in."""
    bare = replace(easy, motto="", look=replace(easy.look, logo=""))
    made = pdf.UNIT.render(bare, templates, assets).content
    [width] = boxes(made, day(bare.look).deep_primary)
    assert 0.1 < width < 0.5
    assert f'P "{easy.edition_title}"\n' in tag_tree(made)
