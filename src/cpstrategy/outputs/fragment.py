"""Fragment: the sections alone, for pasting into a page of the council's website."""

from cpstrategy.document.document import Document
from cpstrategy.html.medium import FRAGMENT
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Render the sections without style; headings begin at the second level."""
    # Jinja takes long to import, and to know which formats there are nobody needs it.
    from cpstrategy.html.page import page

    return Rendered(page(document, FRAGMENT, templates, assets).encode())


UNIT = Output(
    name="fragment", title="Text for your own website", suffix=".fragment.html", render=render
)
