"""Leaflet: the pledge on both sides of a sheet that folds in half, to take along."""

from dataclasses import replace

from cpstrategy.document.document import Document, PageLayout
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

SIZES = tuple(half / 2 for half in range(36, 21, -1))
"""Sizes of text in points, from large print to the least that is legible."""

PAGES = 2
"""Back and front outside, the pledge inside."""

ROOM = 365_000
"""Letters that have room in text of one point, about, so that the search begins near its end."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    return _sheet(only_promises(document), SIZES[-1], templates, assets)


def _sheet(pledge: Document, size: float, templates: Files, assets: Files) -> str:
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import LEAFLET
    from cpstrategy.html.page import page

    sheet = replace(pledge, page=PageLayout("A4 landscape", "12mm", f"{size:g}pt"))
    return page(sheet, LEAFLET, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on two pages; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.pdf import fit

    pledge = only_promises(document)

    def html_at(size: float) -> str:
        return _sheet(pledge, size, templates, assets)

    size, laid = fit(html_at, {**templates, **assets}, SIZES, PAGES, ROOM)
    if laid is None:
        too_long = (
            f"The pledge takes more than two pages, even in text of {size:g} pt:"
            " shorten its promises, or take `leaflet` out of the outputs of its edition."
        )
        return Rendered(b"", complaints=(too_long,))
    fitted = laid.finish()
    return Rendered(fitted.pdf, fitted.pages, fitted.complaints)


UNIT = Output(
    name="leaflet",
    title="Leaflet (A4, folds to A5)",
    suffix=".leaflet.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
)
