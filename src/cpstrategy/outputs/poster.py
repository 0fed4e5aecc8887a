"""Poster: the pledge on one sheet, for a wall, in the largest text that it has room for."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from cpstrategy.document.blocks import Block, Cards, Items, Part
from cpstrategy.document.document import Document, PageLayout
from cpstrategy.document.passages import inline
from cpstrategy.document.pledge_room import PLEDGE, Column, only_pledge, pieces
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.document.room import Letters, ems, height, set_words
from cpstrategy.html.halves import halves
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files

SIZES = tuple(half / 2 for half in range(64, 21, -1))
"""Sizes of text in points: 32 suits a handful of promises, and nobody reads less than 11."""

ROOM = 302_500
"""Letters that have room in text of one point, about, so that the search begins near its end."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    return _sheet(only_promises(document), SIZES[-1], templates, assets)


def _sheet(pledge: Document, size: float, templates: Files, assets: Files) -> str:
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import POSTER
    from cpstrategy.html.page import page

    sheet = replace(pledge, page=PageLayout("A4", "12mm", f"{size:g}pt"))
    return page(sheet, POSTER, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on one page; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.pdf import fit

    pledge = only_promises(document)

    def html_at(size: float) -> str:
        return _sheet(pledge, size, templates, assets)

    size, laid = fit(html_at, {**templates, **assets}, SIZES, 1, ROOM)
    if laid is None:
        too_long = (
            f"The pledge takes more than one page, even in text of {size:g} pt:"
            " shorten its promises, or take `poster` out of the outputs of its edition."
        )
        return Rendered(b"", complaints=(too_long,))
    fitted = laid.finish()
    return Rendered(fitted.pdf, fitted.pages, fitted.complaints)


_WHOLE = Column(ems(190, SIZES[-1]), (0.5, 0.7), 0.5, lead_indent=2.42, lead_below=0.55)
_HALF = replace(_WHOLE, width=ems(93, SIZES[-1]))


def fills(document: Document) -> Mapping[str, float]:
    """How much of the sheet the pledge takes in the smallest text, with its banner and foot."""
    pledge = only_promises(document)
    only = only_pledge(pledge)
    told = pledge.sections[0].blocks
    promises = _promises(only.blocks) if only else height(pieces(told, _WHOLE))
    return {PLEDGE: (promises + _around(pledge, only)) / ems(290, SIZES[-1])}


def _promises(blocks: Iterable[Block]) -> float:
    """Several lists stand side by side, each whole, between what leads to them and who signed."""
    lists = [block for block in blocks if isinstance(block, Part | Items | Cards)]
    rest = [block for block in blocks if block not in lists]
    column = _HALF if len(lists) > 1 else _WHOLE
    return height(pieces(rest, _WHOLE)) + max(_half(half, column) for half in halves(lists))


def _half(blocks: Iterable[Block], column: Column) -> float:
    above, beside = column.inset
    boxed = replace(column, width=column.width - 2 * beside)
    return sum(
        height(pieces([block], boxed)) + 2 * above
        if isinstance(block, Items)
        else height(pieces([block], column))
        for block in blocks
    )


def _around(pledge: Document, only: Part | None) -> float:
    """The banner, the edges of what is below it, and the foot."""
    width, size = _WHOLE.width, SIZES[-1]
    imprint = pledge.imprint
    title, council = Letters(28 / size, bold=True, leading=1.1), Letters(15 / size, bold=True)
    foot = Letters(12 / size, leading=1.35)
    contact = " · ".join(filter(None, (*imprint.contact, imprint.website)))
    told = (
        *inline((only or pledge.sections[0]).title, width, title),
        *set_words(pledge.council_name, width, council),
        *(set_words(only.opener, width, Letters(15 / size)) if only else ()),
        *inline(contact, width, foot),
        *(
            set_words(pledge.words.fill("poster-not-final", status=imprint.status), width, foot)
            if imprint.is_draft
            else ()
        ),
    )
    opener = 2 if only and only.opener else 0
    logo = 24 if pledge.look.logo else 0
    return height(told) + ems(13 + 2 + 6 + 3 + opener + logo, size)


UNIT = Output(
    name="poster",
    suffix=".poster.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
    fills=fills,
)
