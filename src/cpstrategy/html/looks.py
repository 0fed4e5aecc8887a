"""Looks: the style sheets of a document besides those of all, the last word last."""

from collections.abc import Iterator

from cpstrategy.document.document import Document

ONE_PAGE = "editions/summary/one-page.css"
"""The style that every strategy on one page begins with."""
_SHEETS = "pledge"
"""The edition whose styles every poster and every leaflet begins with."""


def styles(document: Document, *kinds: str) -> Iterator[str]:
    """Walk the styles of some kinds of the editions that a document looks like."""
    for look in document.looks:
        for kind in kinds:
            yield f"editions/{look}/{kind}.css"


def page_styles(document: Document) -> Iterator[str]:
    """Walk the styles of a strategy on one page: the shipped one comes first, and once."""
    yield from dict.fromkeys((ONE_PAGE, *styles(document, "style", "one-page")))


def sheet_styles(document: Document, sheet: str) -> Iterator[str]:
    """Walk the styles of a poster or a leaflet: those of all sheets come first, and once."""
    first = [f"editions/{_SHEETS}/{kind}.css" for kind in ("sheet", sheet)]
    own = styles(document, "style", "sheet", sheet)
    yield from dict.fromkeys((*first, *own))
