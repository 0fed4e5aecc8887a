"""Written: what authors write in their texts, in every edition and every format.

The text stands wherever a strategy takes Markdown, so that a new field is in it at once.
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.document.places import places_of
from cpstrategy.load.load import load
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.outputs import fragment, html, pdf
from cpstrategy.resources import read_resources
from cpstrategy.source import CouncilFiles
from tests.conftest import ROOT, read
from tests.pdf.tagtree import tag_tree
from tests.rules.conftest import shipped

WRITTEN = """\
We care.[^a] See [next](#next-steps), [you](#priority-home), [gone](#nowhere), www.x.example/y and
[Childline](tel:08001111), or [our offer](https://www.x.example/offer). A [gair]{lang=cy} too.

[^a]: They said so.
"""
BLOCKS = """\
# Next steps

Table: Checks
| What | When |
| --- | --- |
| Teeth[^a] | yearly |

a) one
b) two

![A red door](house.svg "Mia, 9")
"""
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
NAMES = ("full", "plain", "youth", "large-print", "pledge")
FORMATS = (html.UNIT, fragment.UNIT)


@cache
def council() -> tuple[Strategy, tuple[Edition, ...]]:
    """The starter's council with the same Markdown in all of its texts."""
    files = {
        f"content/anytown/{path}": data
        for path, data in read(ROOT / "templates/starter/council").items()
    }
    found = CouncilFiles("anytown", "content/anytown", files)
    strategy = load(files, Strategy).record
    assert strategy is not None
    resources, _ = read_resources(found, shipped(), strategy)
    strategy = strategy.adopt(resources.supplies)
    for record in strategy.records:
        if isinstance(record, Text):
            for register in ("full", "plain", "youth"):
                vars(record)[register] = WRITTEN
    assert strategy.vision is not None
    for register in ("full", "plain", "youth"):
        vars(strategy.vision)[register] = f"{WRITTEN}\n{BLOCKS}"
    return strategy, resources.editions


def told(name: str) -> Document:
    strategy, editions = council()
    return compose(strategy, next(one for one in editions if one.name == name), "anytown")


def pages() -> Iterator[tuple[Document, str, str]]:
    assets = {"house.svg": PICTURE}
    for name in NAMES:
        document = told(name)
        for output in FORMATS:
            made = output.render(document, shipped().templates, assets).content.decode()
            yield document, output.name, re.sub(r"<style>.*?</style>", "", made, flags=re.DOTALL)


PAGES = list(pages())


@pytest.fixture(params=PAGES, ids=lambda one: f"{one[0].edition}-{one[1]}")
def made(request: pytest.FixtureRequest) -> tuple[Document, str]:
    document, _, page = request.param
    return document, page


def test_no_link_is_dead(made: tuple[Document, str]) -> None:
    """Each leads to a place of the page, and no place is there twice."""
    _, page = made
    names = re.findall(r'\sid="([^"]+)"', page)
    assert len(names) == len(set(names))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= set(names)
    assert "gone</a>" not in page


def test_no_mark_is_printed(made: tuple[Document, str]) -> None:
    """Readers meet no bracket, bar or brace of Markdown."""
    _, page = made
    text = re.sub(r"<[^>]*>", "", page)
    assert not re.search(r"\[\^|\]\(|\{lang|\| ---|Table:|!\[|\\", text)


def test_every_note_is_shown(made: tuple[Document, str]) -> None:
    """As many as there are marks, in order, each with its way back."""
    _, page = made
    marks = [int(one) for one in re.findall(r'aria-label="Note (\d+)"', page)]
    notes = [int(one) for one in re.findall(r'<li id="(?:cps-)?note-(\d+)"', page)]
    assert notes == sorted(set(marks)) != []
    assert page.count('role="doc-backlink"') == len(marks)


def test_places_are_on_the_page(made: tuple[Document, str]) -> None:
    """What a document says of its places is true: a link to any of them leads there."""
    document, page = made
    names = {one.removeprefix("cps-") for one in re.findall(r'\sid="([^"]+)"', page)}
    places = places_of(document.sections)
    assert places.ids <= names
    assert places.headings <= names


@pytest.mark.parametrize("name", ["full", "plain", "youth"])
def test_what_the_vision_has(name: str) -> None:
    """A table with its caption, a list with letters, a picture with its credit, a heading."""
    page = next(
        page for document, form, page in PAGES if (document.edition, form) == (name, "html")
    )
    for piece in (
        "<caption>Checks</caption>",
        '<th scope="row">Teeth',
        '<ol type="a"',
        "<figcaption>Mia, 9</figcaption>",
        'id="next-steps"',
        '<a href="#next-steps">next</a>',
        '<a href="tel:08001111">Childline</a>',
        '<span lang="cy">gair</span>',
    ):
        assert piece in page


def test_large_print_tells_tables_as_lists() -> None:
    """Columns would not fit there."""
    page = next(page for document, _, page in PAGES if document.edition == "large-print")
    assert "<table" not in page.partition("Our vision")[2].partition("</section>")[0]
    assert "<strong>Checks</strong>" in page
    assert re.search(r"<li>What: Teeth<sup.*?<li>When: yearly</li>", page, re.DOTALL)


def test_in_a_pdf() -> None:
    """Nothing is complained of, and a screen reader meets a table, a picture and a language."""
    made = pdf.UNIT.render(told("plain"), shipped().templates, {"house.svg": PICTURE})
    assert made.complaints == ()
    read_aloud = tag_tree(made.content)
    for piece in ("Caption", "Scope=Column", "Scope=Row", "Lang=cy", "A red door", "LowerAlpha"):
        assert piece in read_aloud
