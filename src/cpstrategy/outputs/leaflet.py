"""Leaflet: the pledge on both sides of a sheet that folds in half, to take along."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from cpstrategy.document.blocks import Block, Cards, Items, Part
from cpstrategy.document.document import Document, Imprint, PageLayout
from cpstrategy.document.passages import inline
from cpstrategy.document.pledge_room import CONTACT, PLEDGE, TITLE, Column, only_pledge, pieces
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.document.room import Letters, columns, ems, height, set_words
from cpstrategy.html.halves import halves
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files
from cpstrategy.text.catalogue import Catalogue

SIZES = tuple(half / 2 for half in range(36, 21, -1))
"""Sizes of text in points, from large print to the least that is legible."""

PAGES = 2
"""Back and front outside, the pledge inside."""

ROOM = 365_000
"""Letters that have room in text of one point, about, so that the search begins near its end."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    return _sheet(only_promises(document), SIZES[-1], templates, assets)


def _sheet(pledge: Document, size: float, templates: Files, assets: Files) -> str:
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import LEAFLET
    from cpstrategy.html.page import page

    sheet = replace(pledge, page=PageLayout("A4 landscape", "12mm", f"{size:g}pt"))
    return page(sheet, LEAFLET, templates, assets)


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on two pages; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.pdf import fit

    pledge = only_promises(document)

    def html_at(size: float) -> str:
        return _sheet(pledge, size, templates, assets)

    size, laid = fit(html_at, {**templates, **assets}, SIZES, PAGES, ROOM)
    if laid is None:
        too_long = (
            f"The pledge takes more than two pages, even in text of {size:g} pt:"
            " shorten its promises, or take `leaflet` out of the outputs of its edition."
        )
        return Rendered(b"", complaints=(too_long,))
    fitted = laid.finish()
    return Rendered(fitted.pdf, fitted.pages, fitted.complaints)


_ems = partial(ems, size=SIZES[-1])
_FACE = Column(_ems(122.5))
_TALL = _ems(186)
_BALANCED = _ems(173)
"""What is surely used of a face where one list runs over both: they are made alike step by step."""
_COVER = _ems(120.5)
_LARGE = Letters(15 / SIZES[-1])
_LARGE_STRONG = Letters(15 / SIZES[-1], bold=True)


def fills(document: Document) -> Mapping[str, float]:
    """How much of its face each text takes; of the pledge in the smallest letters."""
    pledge = only_promises(document)
    only = only_pledge(pledge)
    return {
        PLEDGE: _inside(pledge.sections[0].blocks, only),
        TITLE: _front(pledge, only),
        CONTACT: _back(pledge.imprint, pledge.words),
    }


def _inside(blocks: Sequence[Block], only: Part | None) -> float:
    """One list runs over both faces; of several, each stands on one."""
    inner = only.blocks if only else blocks
    if only and sum(isinstance(block, Part | Items | Cards) for block in inner) > 1:
        return max(height(pieces(half, _FACE)) for half in halves(inner)) / _TALL
    return columns(pieces(inner, _FACE), _BALANCED) / PAGES


def _front(pledge: Document, only: Part | None) -> float:
    words = (
        *set_words(pledge.council_name, _COVER, _LARGE_STRONG),
        *inline((only or pledge.sections[0]).title, _COVER, Letters(32 / SIZES[-1], True, 1.12)),
        *(set_words(only.opener, _COVER, _LARGE) if only else ()),
        *set_words(f"“{pledge.motto}”", _COVER - _ems(5), Letters(20 / SIZES[-1], leading=1.3)),
    )
    logo = 24 if pledge.look.logo else 0
    between = _ems(14 + 22 + 6 + 8 + logo) + (16 + 12.75) / SIZES[-1]
    return (height(words) + between) / _ems(210)


def _back(imprint: Imprint, words: Catalogue) -> float:
    lines = filter(None, (*imprint.contact, imprint.website))
    told = [height(inline(line, _COVER, _LARGE_STRONG)) + 3 / SIZES[-1] for line in lines]
    formats = inline(imprint.other_formats, _COVER, Letters(13 / SIZES[-1]))
    draft = f"{imprint.status}. {words.not_final}" if imprint.is_draft else ""
    heading = (40 + 20 * 1.15 + 6) / SIZES[-1]
    below = (20.5 + 7.5) / SIZES[-1]
    rest = height((*formats, *set_words(draft, _COVER, _LARGE_STRONG))) + below
    return (sum(told) + heading + rest) / _ems(210 - 28)


UNIT = Output(
    name="leaflet",
    suffix=".leaflet.pdf",
    render=render,
    html=html,
    media_type="application/pdf",
    is_paged=True,
    applies=has_promises,
    fills=fills,
)
