"""Square: the pledge as a picture for social media, as high as it is wide."""

from functools import partial

from cpstrategy.document.document import Document
from cpstrategy.document.promises import has_promises
from cpstrategy.document.shared_picture import WIDTH, title_fills
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

HEIGHT = 1080


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render what is drawn."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import PICTURE
    from cpstrategy.html.sheet import sheets

    return sheets(document, PICTURE, f"{WIDTH}px {HEIGHT}px", templates, assets)(40)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Draw it in pixels."""
    from cpstrategy.pdf.picture import picture

    return picture(html(document, templates, assets), {**templates, **assets}, WIDTH)


UNIT = Output(
    name="square",
    suffix=".square.png",
    render=render,
    html=html,
    media_type="image/png",
    is_paged=True,
    is_beside=True,
    applies=has_promises,
    fills=partial(title_fills, height=HEIGHT),
)
