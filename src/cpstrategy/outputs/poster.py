"""Poster: the pledge on one sheet, for a wall, in the largest text that it has room for."""

from cpstrategy.document.document import Document
from cpstrategy.document.paper import area
from cpstrategy.document.poster_room import SMALLEST, poster_fills
from cpstrategy.document.promises import has_promises
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

SIZES = tuple(half / 2 for half in range(64, 2 * SMALLEST - 1, -1))
"""Sizes of text in points: 32 suits a handful of promises."""

ROOM = 302_500
"""Letters that have room on A4 in text of one point, about: the search begins near its end."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import POSTER
    from cpstrategy.html.sheet import sheets

    return sheets(document, POSTER, document.page.size, templates, assets)(SIZES[-1])


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on one page; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import POSTER
    from cpstrategy.html.sheet import sheets
    from cpstrategy.pdf.fitted import on_pages, too_long

    html_at = sheets(document, POSTER, document.page.size, templates, assets)
    room = ROOM * area(document.page.size)
    return on_pages(html_at, {**templates, **assets}, SIZES, 1, room) or too_long(
        f"The pledge takes more than one page, even in text of {SIZES[-1]:g} pt:"
        " shorten its promises, or take `poster` out of the outputs of its edition."
    )


UNIT = Output(
    name="poster",
    suffix=".poster.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
    fills=poster_fills,
)
