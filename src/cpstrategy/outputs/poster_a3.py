"""Poster A3: the pledge on a large sheet, in letters that are read from two metres away.

A long pledge takes several sheets, which hang side by side: letters are never smaller.
"""

from cpstrategy.document.document import Document
from cpstrategy.document.promises import has_promises
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

SIZES = tuple(range(45, 23, -1))
"""Sizes of text in points: 24 is read from two metres away."""

ROOM = 605_000
"""Letters that a sheet has room for in text of one point, about."""

FILLED = 6
"""So many sheets are filled; of more, nobody asks how large their letters could be."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import POSTER
    from cpstrategy.html.sheet import sheets

    return sheets(document, POSTER, "A3", templates, assets)(SIZES[-1])


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on as few sheets as it takes, and fill them."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import POSTER
    from cpstrategy.html.sheet import sheets
    from cpstrategy.pdf import fit
    from cpstrategy.pdf.fitted import on_any, rendered

    files = {**templates, **assets}
    for count in range(1, FILLED + 1):
        html_at = sheets(document, POSTER, "A3", templates, assets, count)
        _, smallest = fit(html_at, files, SIZES[-1:], count, count * ROOM)
        if smallest is not None:
            _, laid = fit(html_at, files, SIZES, count, count * ROOM)
            return rendered((laid or smallest).finish())
    return on_any(sheets(document, POSTER, "A3", templates, assets, 2)(SIZES[-1]), files)


UNIT = Output(
    name="poster-a3",
    suffix=".poster-a3.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
)
