"""A4: a document on one sheet, on both sides if it must, in the largest text that has room.

What is longer takes more sheets: letters are never smaller.
"""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

PAPER = "A4 landscape"
SIZES = tuple(half / 2 for half in range(36, 23, -1))
"""Sizes of text in points: nobody reads less than 12."""

ROOM = 280_000
"""Letters that a side has room for in text of one point, about."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render it in the smallest text."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.sheet import one_page

    return one_page(document, PAPER, templates, assets)(SIZES[-1])


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set it on one side or two, and fill them."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.sheet import one_page
    from cpstrategy.pdf.fitted import on_any, on_pages

    files, html_at = {**templates, **assets}, one_page(document, PAPER, templates, assets)
    for sides in (1, 2):
        if rendered := on_pages(html_at, files, SIZES, sides, sides * ROOM):
            return rendered
    return on_any(html_at(SIZES[-1]), files)


UNIT = Output(
    name="a4",
    suffix=".a4.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
)
