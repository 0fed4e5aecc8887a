"""PDF: the document on pages, tagged for screen readers."""

from cpstrategy.document.document import Document
from cpstrategy.html.medium import PRINT
from cpstrategy.output import Output, Rendered
from cpstrategy.pdf import typeset
from cpstrategy.source import Files


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Lay the document out on its pages."""
    # Jinja takes long to import, and to know which formats there are nobody needs it.
    from cpstrategy.html.page import page

    html = page(document, PRINT, templates, assets)
    set_ = typeset(html, {**templates, **assets})
    return Rendered(set_.pdf, set_.pages, set_.complaints)


UNIT = Output(
    name="pdf",
    title="PDF",
    suffix=".pdf",
    render=render,
    media_type="application/pdf",
    is_paged=True,
)
