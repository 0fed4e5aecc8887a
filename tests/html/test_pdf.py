"""The PDF: what a reader meets on its pages; the conformance gates judge the rest."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest

from cpstrategy.document.document import Branding, Document, PageLayout
from cpstrategy.model.strategy import Strategy
from cpstrategy.outputs import pdf
from cpstrategy.render import render
from cpstrategy.source import Files
from tests.compose.test_compose import document as composed
from tests.compose.test_compose import strategy


def smallest_text(content: bytes) -> float:
    """Size of the smallest text in points; WeasyPrint draws in CSS pixels."""
    with pikepdf.open(BytesIO(content)) as opened:
        return min(
            float(operator.operands[1]) * 0.75
            for page in opened.pages
            for operator in pikepdf.parse_content_stream(page)
            if str(operator.operator) == "Tf"
        )


def boxes(content: bytes, painted: str = "#ffffff") -> set[float]:
    """Widths of what is painted in a colour on the cover, as shares of the page."""
    wanted = [int(painted[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    widths: set[float] = set()
    colour: tuple[float, ...] = ()
    with pikepdf.open(BytesIO(content)) as opened:
        for instruction in pikepdf.parse_content_stream(opened.pages[0]):
            name, numbers = str(instruction.operator), instruction.operands
            if name == "rg":
                colour = tuple(map(float, numbers))
            elif name == "re" and [*colour] == pytest.approx(wanted, abs=0.01):
                widths.add(float(numbers[2]) * 0.75 / float(opened.pages[0].MediaBox[2]))
    return widths


def _bookmarks(content: bytes) -> list[str]:
    with pikepdf.open(BytesIO(content)) as opened, opened.open_outline() as outline:
        return [item.title for item in outline.root]


def test_every_kind_of_block_on_paper(document: Document, templates: Files, assets: Files) -> None:
    """A document with every kind of block is printed without a complaint, with bookmarks."""
    rendered = pdf.UNIT.render(document, templates, assets)
    assert rendered.complaints == ()
    assert rendered.pages >= 5
    assert _bookmarks(rendered.content) == [
        "Contents",
        "1 What we say",
        "2 What we count",
        "3 Our priorities",
        "4 Words explained",
    ]


def test_no_small_print(document: Document, templates: Files, assets: Files) -> None:
    """No text is smaller than running text, page numbers and captions included."""
    assert smallest_text(pdf.UNIT.render(document, templates, assets).content) == 12
    large = replace(document, page=PageLayout("A4", "20mm", "18pt"))
    assert smallest_text(pdf.UNIT.render(large, templates, assets).content) == 18


def test_templates_at_fault(document: Document, templates: Files, assets: Files) -> None:
    """A faulty template or colour is a complaint, not a crash."""
    broken = {**templates, "print.html.j2": b"{{ nothing }}"}
    assert "'nothing' is undefined" in render(document, pdf.UNIT, broken, assets).complaints[0]


@pytest.mark.parametrize("size", ["A4 landscape", "A5", "A3"])
def test_other_papers(size: str, document: Document, templates: Files, assets: Files) -> None:
    """The same templates lay out any paper, in any colours."""
    other = replace(
        document,
        page=PageLayout(size, "15mm", "14pt"),
        look=Branding("#ffdd00", "#ff0000", "logo.svg", "x"),
    )
    assert pdf.UNIT.render(other, templates, assets).complaints == ()


def _plan() -> Strategy:
    action = {"owners": ["jo"], "due": "2027-03", "status": "on-track", "outcome": "You stay near."}
    actions = [
        {"id": f"act-{number}", "text": f"Find {number} homes in our town.", **action}
        for number in range(1, 13)
    ]
    return strategy(people=[{"id": "jo", "name": "Jo Bloggs", "role": "Head"}], actions=actions)


def test_a_page_has_room_for_six_short_actions(templates: Files) -> None:
    """With a column for each thing that can be said of them."""
    told = replace(composed(_plan(), "actions"), page=PageLayout("A4", "20mm", "12pt"))
    made = pdf.UNIT.render(told, templates, {}).content
    with pikepdf.open(BytesIO(made)) as opened:
        wide = [page for page in opened.pages if page.MediaBox[2] > page.MediaBox[3]]
        rows = [_rows(opened, page) for page in wide]
    assert sum(rows) == 12
    assert rows[0] >= 6


def _rows(opened: pikepdf.Pdf, page: pikepdf.Page) -> int:
    """How many rows of a table begin on a page, by the first cell of each."""
    heads = (item for item in opened.objects if _is_row_head(item))
    return sum(head.Pg.objgen == page.obj.objgen for head in heads)


def _is_row_head(item: pikepdf.Object) -> bool:
    is_cell = isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/TH"
    return is_cell and item.A.Scope == "/Row"
