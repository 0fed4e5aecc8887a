"""Social: the pledge as a picture to share, and its words for those who do not see it.

What outputs of this kind have in common; each says its name and how high its picture is.
"""

from functools import partial

from cpstrategy.document.document import Document
from cpstrategy.document.picture_lines import WIDTH
from cpstrategy.document.promises import has_promises
from cpstrategy.document.shared_picture import SIZES, alternative, canvas, title_fills
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def picture_of(name: str, height: int) -> Output:
    """The picture, of as many pixels."""

    def html(document: Document, templates: Files, assets: Files) -> str:
        # Those who only ask which formats there are have no use for what makes them.
        from cpstrategy.html.medium import PICTURE
        from cpstrategy.html.sheet import sheets

        return sheets(document, PICTURE, canvas(height), templates, assets)(SIZES[-1])

    def render(document: Document, templates: Files, assets: Files) -> Rendered:
        from cpstrategy.pdf.picture import picture

        return picture(html(document, templates, assets), {**templates, **assets}, WIDTH)

    return Output(
        name=name,
        suffix=f".{name}.png",
        render=render,
        html=html,
        media_type="image/png",
        is_paged=True,
        is_beside=True,
        applies=has_promises,
        fills=partial(title_fills, height=height),
    )


def words_of(name: str, height: int) -> Output:
    """What the picture of that name says, to be put beside it."""

    def render(document: Document, _templates: Files, _assets: Files) -> Rendered:
        return Rendered(f"{alternative(document, height)}\n".encode())

    return Output(
        name=f"{name}-words",
        suffix=f".{name}.txt",
        render=render,
        media_type="text/plain",
        is_beside=True,
        applies=has_promises,
    )
