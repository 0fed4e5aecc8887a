"""HTML: one file that needs nothing beside it."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the page; whatever it shows is inside it."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import SCREEN
    from cpstrategy.html.page import page

    return page(document, SCREEN, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Give its bytes."""
    return Rendered(html(document, templates, assets).encode())


UNIT = Output(
    name="html",
    suffix=".html",
    render=render,
    html=html,
    media_type="text/html",
    is_page=True,
)
