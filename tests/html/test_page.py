"""The page: its outline, its landmarks, its isolation, and what hostile text becomes."""

import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree.ElementTree import Element

import pytest

from cpstrategy.document.document import Document
from cpstrategy.html.drawing import BrokenTemplateError
from cpstrategy.html.medium import FRAGMENT, LEAFLET, POSTER, PRINT, SCREEN, Medium
from cpstrategy.html.page import page
from cpstrategy.outputs import fragment, html
from cpstrategy.render import render
from cpstrategy.source import Files

Parse = Callable[[str], Element]
Draw = Callable[[Medium], str]
MEDIA = pytest.mark.parametrize("medium", [SCREEN, FRAGMENT, PRINT], ids=lambda one: one.skeleton)


@pytest.fixture
def draw(document: Document, templates: Files, assets: Files) -> Draw:
    return lambda medium: page(document, medium, templates, assets)


def _levels(tree: Element) -> list[int]:
    return [int(found.tag[1]) for found in tree.iter() if re.fullmatch("h[1-6]", str(found.tag))]


def _text(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def _name(landmark: Element, tree: Element) -> str:
    by_id = {found.get("id"): found for found in tree.iter()}
    return " ".join(_text(by_id[id_]) for id_ in landmark.get("aria-labelledby", "").split())


@MEDIA
def test_headings(medium: Medium, draw: Draw, parse: Parse) -> None:
    """One first heading, none skips a level; a fragment begins at the second."""
    levels = _levels(parse(draw(medium)))
    first = 2 if medium is FRAGMENT else 1
    assert levels[0] == first
    assert levels.count(1) == 2 - first
    assert all(below <= above + 1 for above, below in pairwise(levels))


def test_landmarks(draw: Draw, parse: Parse) -> None:
    """Readers can jump to head, versions, contents, text and foot, and skip what is before it."""
    tree = parse(draw(SCREEN))
    counts = Counter(str(found.tag) for found in tree.iter())
    assert [counts[name] for name in ("header", "nav", "main", "footer")] == [1, 3, 1, 1]
    body = tree.find("body")
    assert body is not None
    assert body[0].tag == "a"
    assert body[0].get("href") == "#main"


@MEDIA
def test_names_of_landmarks(medium: Medium, draw: Draw, parse: Parse) -> None:
    """Priorities are landmarks, each by its name; their parts are too many to be."""
    tree = parse(draw(medium))
    regions = [found for found in tree.iter("section") if found.get("aria-labelledby")]
    names = [_name(region, tree) for region in regions]
    assert names == ["Priority 1: Having a home", "Finding work"]


def test_headings_say_whose_they_are(draw: Draw, parse: Parse) -> None:
    """On a screen, parts of a priority name it to listeners; elsewhere that would be seen."""
    whose = "What young people told us: Having a home"
    headings = {_text(one) for one in parse(draw(SCREEN)).iter("h4")}
    assert whose in headings
    assert "What young people told us" not in headings
    assert whose not in draw(FRAGMENT) + draw(PRINT)


def test_contents_unfold(draw: Draw, parse: Parse) -> None:
    """The contents are folded, and what links to them is within what a browser then unfolds."""
    tree = parse(draw(SCREEN))
    folded = tree.find(".//nav/details")
    assert folded is not None
    assert folded.get("open") is None
    assert folded.find(".//*[@id='contents']//a") is not None
    assert tree.find(".//main//a[@href='#contents']") is not None


@MEDIA
def test_ids_and_links_within(medium: Medium, draw: Draw, parse: Parse) -> None:
    """Every id is there once, and every link within the page leads somewhere."""
    elements = list(parse(draw(medium)).iter())
    ids = [found.get("id") for found in elements if found.get("id")]
    targets = [found.get("href", "")[1:] for found in elements if found.get("href", "")[:1] == "#"]
    assert len(ids) == len(set(ids))
    assert targets
    assert set(targets) <= set(ids)
    assert all(str(id_).startswith(medium.prefix) for id_ in ids)


@MEDIA
def test_what_a_list_is_for_does_not_part_it_from_its_words(
    medium: Medium, draw: Draw, parse: Parse
) -> None:
    """An entry may introduce a list, as in `They should:`; the reason for it stands below."""
    entries = [[str(part.get("class")) for part in one] for one in parse(draw(medium)).iter("li")]
    told = [classes for classes in entries if "cps-reason" in classes]
    assert told
    assert all(classes[-3:] == ["None", "cps-reason", "cps-aside"] for classes in told)


@MEDIA
def test_pdf_readers_traps(medium: Medium, draw: Draw, parse: Parse) -> None:
    """Links hold text only, list items no paragraphs, and every picture is described."""
    tree = parse(draw(medium))
    assert all(len(link) == 0 for link in tree.iter("a"))
    assert not tree.findall(".//li//p")
    assert all(picture.get("alt") for picture in tree.iter("img"))


@pytest.mark.parametrize("medium", [SCREEN, PRINT, POSTER, LEAFLET], ids=lambda one: one.skeleton)
@pytest.mark.parametrize("words", ["Example Council", "A tree by a river"])
def test_the_name_of_a_council_is_heard_once(
    medium: Medium, words: str, document: Document, templates: Files, assets: Files, parse: Parse
) -> None:
    """A logo says what it shows, unless that is the name that stands below it."""
    look = replace(document.look, logo_alt=words)
    tree = parse(page(replace(document, look=look), medium, templates, assets))
    logo = next(
        found
        for found in tree.iter("img")
        if "logo.svg" in str(found.get("src")) or "svg+xml" in str(found.get("src"))
    )
    assert logo.get("alt") == ("" if words == document.council_name else words)


def test_nothing_from_elsewhere(draw: Draw, parse: Parse) -> None:
    """The page holds all that it shows, and its policy forbids the browser to fetch anything."""
    drawn = draw(SCREEN)
    tree = parse(drawn)
    sources = [str(found.get("src")) for found in tree.iter() if found.get("src")]
    sources += re.findall(r"url\(\"?(.{5})", drawn)
    assert {source[:5] for source in sources} == {"data:"}
    assert {found.get("rel") for found in tree.iter("link")} == {"alternate"}
    assert "@import" not in drawn
    policies = [found.get("content") for found in tree.iter("meta") if found.get("http-equiv")]
    assert "default-src 'none'" in str(policies)
    assert "script" not in str(policies)


def test_print_asks_for_its_own_files_only(draw: Draw, assets: Files, templates: Files) -> None:
    """Whatever the pages of a PDF show is among the files that typesetting is given."""
    named = set(re.findall(r"https://assets\.invalid/([^\"]+)", draw(PRINT)))
    assert "logo.svg" in named
    assert named <= {*assets, *templates}
    assert not re.search(r'(src|url)[=(]"?https?://(?!assets\.invalid/)', draw(PRINT))


def test_fragment_is_bare(draw: Draw, parse: Parse) -> None:
    """A fragment begins with its first section and brings neither style nor script."""
    drawn = draw(FRAGMENT)
    assert drawn.startswith('<section class="cps-section cps-section-messages" id="cps-words">')
    names = {str(found.tag) for found in parse(drawn).find("body").iter()}  # type: ignore[union-attr]
    assert not names & {"style", "script", "link", "meta", "header", "nav", "main"}
    assert "style=" not in drawn


def test_the_only_script_is_data(draw: Draw, document: Document, parse: Parse) -> None:
    """There is no script but facts for search engines, which are the document's."""
    scripts = list(parse(draw(SCREEN)).iter("script"))
    assert [script.get("type") for script in scripts] == ["application/ld+json"]
    facts = json.loads(str(scripts[0].text))
    assert facts["@type"] == "DigitalDocument"
    assert facts["name"] == document.title
    assert facts["datePublished"] == "2024-04-01"


def test_draft_is_said(draw: Draw) -> None:
    """A draft says so in words, on the page and on every printed page."""
    assert '<p class="draft"><strong>Draft.</strong>' in draw(SCREEN)
    assert '@top-left { content: "Draft: this text is not final"' in draw(PRINT)


def test_language_and_direction(
    document: Document, templates: Files, assets: Files, parse: Parse
) -> None:
    """The page says its language and in which direction it is read."""
    tree = parse(page(replace(document, language="ar"), SCREEN, templates, assets))
    assert (tree.get("lang"), tree.get("dir")) == ("ar", "rtl")


@MEDIA
def test_hostile_text(
    medium: Medium,
    document: Document,
    templates: Files,
    assets: Files,
    with_texts: Callable[[Any, Callable[[str], str]], Any],
    parse: Parse,
) -> None:
    """Text is text, whatever is in it and wherever it stands."""
    hostile = (
        "</style></title></script><script>alert(1)</script>\"'><img src=x onerror=y>}{{ 7*7 }}"
    )
    attacked = with_texts(document, lambda text: f"{text}{hostile}")
    tree = parse(page(attacked, medium, templates, assets))
    harmless = with_texts(document, lambda text: f"{text} more")
    before = parse(page(harmless, medium, templates, assets))
    assert Counter(str(one.tag) for one in tree.iter()) == Counter(
        str(one.tag) for one in before.iter()
    )
    assert not [one for one in tree.iter() if any(name[:2] == "on" for name in one.attrib)]
    assert "7*7" in "".join(tree.itertext())
    assert "}49" not in "".join(tree.itertext())


@MEDIA
def test_no_straight_quotation_marks(medium: Medium, draw: Draw, parse: Parse) -> None:
    """Readers see printers' quotation marks everywhere."""
    body = parse(draw(medium)).find("body")
    assert body is not None
    assert not set("".join(body.itertext())) & set("\"'")


@MEDIA
def test_same_document_same_page(medium: Medium, draw: Draw) -> None:
    """The same content gives the same bytes."""
    assert draw(medium) == draw(medium)


FAULTS = [
    ("blocks/prose.html.j2", "{{ blok.text }}", "templates/blocks/prose.html.j2, line 1: "),
    ("blocks/prose.html.j2", "\n{% if %}", "templates/blocks/prose.html.j2, line 2: "),
    ("page.html.j2", "{% include 'none' %}", "templates/page.html.j2, line 1: none"),
    ("page.html.j2", "{{ picture('x.png') }}", "the file “x.png” is missing"),
    ("page.html.j2", "{{ ''.__class__.__mro__ }}", "templates/page.html.j2, line 1: access to"),
]


@pytest.mark.parametrize(("path", "source", "sentence"), FAULTS)
def test_broken_templates(
    path: str, source: str, sentence: str, document: Document, templates: Files, assets: Files
) -> None:
    """A council's own template that is wrong is named, with its line, and nothing is published."""
    broken = {**templates, path: source.encode()}
    with pytest.raises(BrokenTemplateError, match=re.escape(sentence)):
        page(document, SCREEN, broken, assets)
    rendered = render(document, html.UNIT, broken, assets)
    assert rendered.content == b""
    assert sentence in rendered.complaints[0]


def test_outputs(document: Document, templates: Files, assets: Files) -> None:
    """The formats of HTML are the pages, as bytes."""
    for unit, medium in ((html.UNIT, SCREEN), (fragment.UNIT, FRAGMENT)):
        rendered = unit.render(document, templates, assets)
        assert rendered.content.decode() == page(document, medium, templates, assets)
        assert not rendered.complaints
