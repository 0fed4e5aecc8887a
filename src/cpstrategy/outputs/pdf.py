"""PDF: the document on pages, tagged for screen readers."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Lay the document out on its pages."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import PRINT
    from cpstrategy.html.page import page
    from cpstrategy.pdf import typeset

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
