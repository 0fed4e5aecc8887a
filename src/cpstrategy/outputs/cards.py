"""Cards: every promise of the pledge on a card to cut out, sheet after sheet."""

from cpstrategy.document.document import Document
from cpstrategy.document.promises import has_promises
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the cards, one after the other."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import CARDS
    from cpstrategy.html.sheet import sheets

    return sheets(document, CARDS, "A4", templates, assets)(15)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the cards on as many sheets as they take."""
    from cpstrategy.pdf.fitted import on_any

    return on_any(html(document, templates, assets), {**templates, **assets})


UNIT = Output(
    name="cards",
    suffix=".cards.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
)
