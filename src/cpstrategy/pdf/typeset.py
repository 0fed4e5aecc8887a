"""Typeset: HTML and files in, PDF and complaints out."""

from collections.abc import Mapping

from cpstrategy.invariants import present
from cpstrategy.pdf.engine import load
from cpstrategy.pdf.result import PagedDocument, Typeset


def typeset(html: str, assets: Mapping[str, bytes]) -> Typeset:
    """Lay out `html` on pages and tag it for screen readers (PDF/UA-1).

    `assets` maps relative paths, with forward slashes, to content. They and `data:` URLs are
    all the document can fetch. The same arguments give the same bytes.

    Raises TypesettingError if WeasyPrint is missing, lacks a library, or gives up on the document.
    """
    return present(lay_out(html, assets), "only a limit of pages can be too tight").finish()


def lay_out(
    html: str, assets: Mapping[str, bytes], pages: int | None = None
) -> PagedDocument | None:
    """Lay out `html` as `typeset` does, for those who may not want the PDF.

    Nothing is given back if it takes more than `pages`. Raises TypesettingError as `typeset` does.
    """
    load()
    # WeasyPrint takes a third of a second to import, so only those who print pay for it.
    from cpstrategy.pdf import press

    return press.lay_out(html, assets, pages)
