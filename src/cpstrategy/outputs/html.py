"""HTML: one file that needs nothing beside it."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Render the page; whatever it shows is inside it."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import SCREEN
    from cpstrategy.html.page import page

    return Rendered(page(document, SCREEN, templates, assets).encode())


UNIT = Output(
    name="html",
    title="Web page",
    suffix=".html",
    render=render,
    media_type="text/html",
    is_page=True,
)
