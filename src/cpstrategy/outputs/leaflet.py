"""Leaflet: the pledge on both sides of a sheet that folds in half, to take along."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import partial

from cpstrategy.document.blocks import Block, Markdown, Part, Prose
from cpstrategy.document.document import Document
from cpstrategy.document.faces import faces
from cpstrategy.document.passages import inline
from cpstrategy.document.pledge_room import (
    CONTACT,
    PLEDGE,
    TITLE,
    Column,
    beside_title,
    only_pledge,
    own_picture,
    pieces,
)
from cpstrategy.document.promises import has_promises, only_promises
from cpstrategy.document.room import Letters, columns, ems, height, set_words
from cpstrategy.document.ways_back import WaysBack, ways_back
from cpstrategy.output import Output, Rendered
from cpstrategy.source import Files
from cpstrategy.text.plain_text import plain_text

SIZES = tuple(half / 2 for half in range(36, 21, -1))
"""Sizes of text in points, from large print to the least that is legible."""

PAGES = 2
"""Back and front outside, the pledge inside."""

ROOM = 365_000
"""Letters that have room in text of one point, about, so that the search begins near its end."""


def html(document: Document, templates: Files, assets: Files) -> str:
    """Render the pledge in the smallest text."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import LEAFLET
    from cpstrategy.html.sheet import sheets

    return sheets(_with_room(document), LEAFLET, "A4 landscape", templates, assets)(SIZES[-1])


def render(document: Document, templates: Files, assets: Files) -> Rendered:
    """Set the pledge on two pages; that it has no room there is a complaint."""
    # Those who only ask which formats there are have no use for what makes them.
    from cpstrategy.html.medium import LEAFLET
    from cpstrategy.html.sheet import sheets
    from cpstrategy.pdf.fitted import on_pages, too_long

    html_at = sheets(_with_room(document), LEAFLET, "A4 landscape", templates, assets)
    return on_pages(html_at, {**templates, **assets}, SIZES, PAGES, ROOM) or too_long(
        f"The pledge takes more than two pages, even in text of {SIZES[-1]:g} pt:"
        " shorten its promises, or take `leaflet` out of the outputs of its edition."
    )


def _with_room(document: Document) -> Document:
    """What to do if the pledge is not kept stands on the back as a whole, or on the page alone."""
    if _back(only_promises(document)) <= 1:
        return document
    return replace(document, sections=tuple(s for s in document.sections if s.name != "tell-us"))


_ems = partial(ems, size=SIZES[-1])
_FACE = Column(_ems(122.5))
_TALL = _ems(186)
_BALANCED = _ems(173)
"""What is surely used of a face where one list runs over both: they are made alike step by step."""
_COVER = _ems(120.5)
_FILLED_IN = _ems(4 * 14.3)
"""Lines for a pen, for two people and their numbers."""
_LARGE = Letters(15 / SIZES[-1])
_TITLED = _COVER - 20 * 1.5 / SIZES[-1]
_SMALL = Letters(13 / SIZES[-1])
_SMALL_STRONG = Letters(13 / SIZES[-1], bold=True)
_HEADING = Letters(20 / SIZES[-1], bold=True, leading=1.15)
_LARGE_STRONG = Letters(15 / SIZES[-1], bold=True)


def fills(document: Document) -> Mapping[str, float]:
    """How much of its face each text takes; of the pledge in the smallest letters."""
    pledge = only_promises(_with_room(document))
    only = only_pledge(pledge)
    return {
        PLEDGE: _inside(pledge.sections[0].blocks, only),
        TITLE: _front(pledge, only),
        CONTACT: _back(pledge),
    }


def _inside(blocks: Sequence[Block], only: Part | None) -> float:
    """Each half stands on one face, and what cannot be halved runs over both."""
    picture = own_picture(only)
    inner = tuple(block for block in only.blocks if block is not picture) if only else blocks
    halved = faces(inner) if only else None
    if halved is None:
        return columns(pieces(inner, _FACE), _BALANCED) / PAGES
    signed = height(pieces(halved.signed, _FACE))
    first = height(pieces((*halved.lead, *halved.first), _FACE))
    second = height(pieces(halved.second, _FACE))
    first, second = (first + signed, second) if halved.is_signed_first else (first, second + signed)
    return max(first, second) / _TALL


def _front(pledge: Document, only: Part | None) -> float:
    words = (
        *set_words(pledge.council_name, _COVER, _LARGE_STRONG),
        *inline((only or pledge.sections[0]).title, _COVER, Letters(32 / SIZES[-1], True, 1.12)),
        *(set_words(only.opener, _COVER, _LARGE) if only else ()),
        *set_words(f"“{pledge.motto}”", _COVER - _ems(5), Letters(20 / SIZES[-1], leading=1.3)),
    )
    logo = 24 if pledge.look.logo else 0
    between = _ems(14 + 22 + 6 + 8 + logo) + (16 + 12.75) / SIZES[-1]
    shown = beside_title(own_picture(only), _COVER, _ems(45))
    return (height(words) + shown + between) / _ems(210)


def _back(pledge: Document) -> float:
    imprint, words = pledge.imprint, pledge.words
    ways = ways_back(pledge)
    lines = (*pledge.help_lines, *ways.lines, *filter(None, (ways.website,)))
    told = [height(inline(line, _COVER, _LARGE_STRONG)) + 3 / SIZES[-1] for line in lines]
    scanned = _scanned(ways.scanned) if ways.scanned else 0.0
    answer = _answer(ways) + _ems(3) if ways.answer or ways.reply else 0.0
    formats = inline(imprint.other_formats, _COVER, Letters(13 / SIZES[-1]))
    draft = f"{imprint.status}. {words.not_final}" if imprint.is_draft else ""
    titles = (
        *set_words(words.people_to_talk_to, _TITLED, _HEADING),
        *inline(ways.title, _TITLED, _HEADING),
    )
    headings = height(titles) + 2 * 8 / SIZES[-1]
    below = (20.5 + 7.5) / SIZES[-1]
    rest = height((*formats, *set_words(draft, _COVER, _LARGE_STRONG))) + below
    return (_FILLED_IN + sum(told) + answer + scanned + headings + rest) / _ems(210 - 28)


def _answer(ways: WaysBack) -> float:
    """Words and ways to answer stand beside the code, which is higher than few of them."""
    code = _ems(30) if ways.reply and ways.reply.address else 0.0
    texts = (block.text for block in ways.answer if isinstance(block, Prose))
    said = [inline(text, _COVER - code, _SMALL) for block in texts for text in _paragraphs(block)]
    led = ways.reply.ways if ways.reply else ()
    said += [set_words(plain_text(way), _COVER - code, _SMALL_STRONG) for way in led]
    return max(code, height([piece for one in said for piece in one]) + _ems(2) * len(said))


def _paragraphs(text: Markdown) -> Iterator[Markdown]:
    return map(Markdown, text.split("\n\n"))


def _scanned(website: str) -> float:
    """The address stands beside its pattern, which is higher than most."""
    return max(_ems(30), height(set_words(website, _COVER - _ems(27), _LARGE_STRONG)))


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
