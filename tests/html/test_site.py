"""Site: a chapter a page; nothing of the one-page form is lost, and every link leads somewhere."""

import re
from collections.abc import Callable
from io import BytesIO
from xml.etree.ElementTree import Element
from zipfile import ZipFile

import pytest

from cpstrategy.document.document import Document
from cpstrategy.html.medium import SCREEN
from cpstrategy.html.page import page
from cpstrategy.html.site import INDEX, site
from cpstrategy.outputs.site import UNIT
from cpstrategy.source import Files

Parse = Callable[[str], Element]
Pages = dict[str, Element]


@pytest.fixture
def pages(document: Document, templates: Files, assets: Files, parse: Parse) -> Pages:
    return {file: parse(text) for file, text in site(document, templates, assets).items()}


def _sections(tree: Element) -> list[str]:
    """The words of the chapters of a page."""
    chapters = (one for one in tree.iter() if "cps-section " in f"{one.get('class')} ")
    return [" ".join("".join(one.itertext()).split()) for one in chapters]


def _ids(tree: Element) -> list[str]:
    return [one.get("id", "") for one in tree.iter() if one.get("id")]


def test_nothing_is_lost(
    pages: Pages, document: Document, templates: Files, assets: Files, parse: Parse
) -> None:
    """Each chapter says on its own page what it says on the one."""
    whole = _sections(parse(page(document, SCREEN, templates, assets)))
    assert len(whole) == len(document.sections) > 1
    assert [words for tree in pages.values() for words in _sections(tree)] == whole
    assert all(len(_sections(tree)) == (file != INDEX) for file, tree in pages.items())


def test_every_link_leads_somewhere(pages: Pages) -> None:
    """To a place of its page, of another, or to what lies beside the folder."""
    places = {file: set(_ids(tree)) for file, tree in pages.items()}
    led = 0
    for file, tree in pages.items():
        assert len(_ids(tree)) == len(places[file])
        for link in (one.get("href", "") for one in tree.iter() if str(one.tag) == "a"):
            if re.match(r"(\w+:|\.\./)", link):
                continue
            there, _, place = link.partition("#")
            assert (there or file) in places, link
            assert not place or place in places[there or file], link
            led += bool(there)
    assert led > len(pages)


def test_chapters_lead_to_their_neighbours(pages: Pages, document: Document) -> None:
    """From the first to the last, and back."""
    files = [f"{section.id}.html" for section in document.sections]
    for number, file in enumerate(files):
        links = {one.get("rel"): one.get("href") for one in pages[file].iter() if one.get("rel")}
        assert links.get("next") == (files[number + 1] if number + 1 < len(files) else None)
        assert links.get("prev") == (files[number - 1] if number else None)


def test_the_archive(document: Document, templates: Files, assets: Files) -> None:
    """It unpacks into one folder, and is the same each time."""
    packed = UNIT.render(document, templates, assets).content
    assert packed == UNIT.render(document, templates, assets).content
    names = ZipFile(BytesIO(packed)).namelist()
    assert names[0] == f"{document.edition}/{INDEX}"
    assert all(name.startswith(f"{document.edition}/") for name in names)
