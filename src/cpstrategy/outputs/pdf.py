"""PDF: the document on pages, tagged for screen readers."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the text that goes on pages."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import PRINT
    from cpstrategy.html.page import page

    return page(document, PRINT, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Lay the document out on its pages."""
    from cpstrategy.pdf.fitted import on_any

    return on_any(html(document, templates, assets), {**templates, **assets})


UNIT = Output(
    name="pdf",
    suffix=".pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
)
