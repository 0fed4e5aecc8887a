"""A3: a document on one large page, in the largest text that it has room for."""

from cpstrategy.document.document import Document
from cpstrategy.document.one_page_room import SMALLEST, one_page_fills
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

PAPER = "A3 landscape"
SIZES = tuple(half / 2 for half in range(36, 2 * SMALLEST - 1, -1))
"""Sizes of text in points: 18 is read from an arm's length."""

ROOM = 560_000
"""Letters that a page has room for in text of one point, about."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render it in the smallest text."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.sheet import one_page

    return one_page(document, PAPER, templates, assets)(SIZES[-1])


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set it on one page; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.sheet import one_page
    from cpstrategy.pdf.fitted import on_pages, too_long

    html_at = one_page(document, PAPER, templates, assets)
    return on_pages(html_at, {**templates, **assets}, SIZES, 1, ROOM) or too_long(
        f"It takes more than one page, even in text of {SIZES[-1]:g} pt: mark fewer records with"
        f" `in: [{document.edition}]`, or shorten them."
    )


UNIT = Output(
    name="a3",
    suffix=".a3.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    fills=one_page_fills,
)
