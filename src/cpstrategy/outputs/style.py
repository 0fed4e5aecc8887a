"""Style: a style sheet to put beside a fragment, whose rules touch nothing else on a page."""

from cpstrategy.document.document import Document
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Give its bytes."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import FRAGMENT_STYLE
    from cpstrategy.html.page import page

    return Rendered(page(document, FRAGMENT_STYLE, templates, assets).encode())


UNIT = Output(
    name="style",
    suffix=".fragment.css",
    render=render,
    is_on_request=True,
)
"""Called as the fragment is, which lies beside it."""
