"""Fragment: the sections alone, for pasting into a page of the council's website."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the sections without style; headings begin at the second level."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import FRAGMENT
    from cpstrategy.html.page import page

    return page(document, FRAGMENT, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Give its bytes."""
    return Rendered(html(document, templates, assets).encode())


UNIT = Output(
    name="fragment",
    suffix=".fragment.html",
    render=render,
    html=html,
)
