"""The pledge on paper: a poster and a leaflet, in the largest text that they have room for."""

from collections.abc import Iterable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pypdfium2 import PdfDocument  # type: ignore[import-untyped]

from cpstrategy.document.blocks import (
    Block,
    Callout,
    Items,
    ListEntry,
    Markdown,
    Part,
    Signature,
    Signatures,
)
from cpstrategy.document.document import Document, Section
from cpstrategy.document.promises import has_promises
from cpstrategy.output import Output
from cpstrategy.outputs import cards, leaflet, poster, poster_a3
from cpstrategy.render import formats, with_alternates
from cpstrategy.source import Files
from tests.conftest import Golden
from tests.pdf.tagtree import tag_tree
from tests.sampled import sampled

BOTH = pytest.mark.parametrize(
    ("output", "pages"), [(poster.UNIT, 1), (leaflet.UNIT, 2)], ids=["poster", "leaflet"]
)
SHEETS = [
    one
    for one in formats().values()
    if one.applies is has_promises and one.media_type == "application/pdf"
]
EVERY = pytest.mark.parametrize(
    ("output", "pages"),
    [(poster.UNIT, 1), (poster_a3.UNIT, 1), (leaflet.UNIT, 2), (cards.UNIT, 1)],
    ids=["poster", "poster-a3", "leaflet", "cards"],
)
FURNITURE = {15, 17, 19}
"""Sizes of the banner and the foot in points, whatever the promises have."""
LENGTHS = [(1, 1), (1, 11), (3, 2), (3, 7), (4, 5)]


def _items(count: int, group: int) -> Items:
    promises = (Markdown(f"keep promise {group}-{number} to you") for number in range(count))
    return Items(tuple(map(ListEntry, promises)), Markdown("We will:"), "promises")


def _pledge(document: Document, groups: int, count: int) -> Document:
    """A pledge of so many groups of so many promises; a single group has no heading."""
    lists: Iterable[Block] = (_items(count, group) for group in range(groups))
    if groups > 1:
        lists = (
            Part(f"group-{number}", Markdown(f"Group {number}"), (items,))
            for number, items in enumerate(lists)
        )
    signed = Signatures((Signature("Jo Bloggs", "Director"),), Markdown("Agreed with Us."))
    return _only(document, Part("pledge", Markdown("We promise"), (*lists, signed), "pledge"))


def _only(document: Document, part: Part) -> Document:
    section = Section("pledges", 1, Markdown("Our promise"), (part,), "pledges")
    return replace(document, edition="pledge", sections=(section,))


def _huge() -> Part:
    """A promise of 20,000 letters, which no columns can hold."""
    promise = Items((ListEntry(Markdown("Word " * 4000)),), Markdown("We will:"), "promises")
    return Part("pledge", Markdown("We promise"), (promise, _items(2, 1)), "pledge")


def _words(content: bytes) -> str:
    """What is read aloud; where lines end does not matter."""
    return tag_tree(content).replace('" "', "").replace("\u00a0", " ")


def _sizes(content: bytes) -> set[float]:
    with pikepdf.open(BytesIO(content)) as opened:
        return {
            float(operator.operands[1]) * 0.75
            for page in opened.pages
            for operator in pikepdf.parse_content_stream(page)
            if str(operator.operator) == "Tf"
        }


def _sheet_of(content: bytes, words: str) -> int:
    """The page on which some words stand."""
    with PdfDocument(content) as opened:
        told = (" ".join(page.get_textpage().get_text_range().split()) for page in opened)
        return next(number for number, text in enumerate(told) if words in text)


@BOTH
@pytest.mark.parametrize(("groups", "count"), sampled(LENGTHS, 2))
def test_room(
    output: Output,
    pages: int,
    groups: int,
    count: int,
    document: Document,
    templates: Files,
    assets: Files,
) -> None:
    """However many promises there are, all stand on the sheet, with who signed them."""
    rendered = output.render(_pledge(document, groups, count), templates, assets)
    assert rendered.complaints == ()
    assert rendered.pages == pages
    read = _words(rendered.content)
    for group in range(groups):
        for number in range(count):
            assert read.count(f"keep promise {group}-{number} to you") == 1
    assert read.index(f"keep promise {groups - 1}-{count - 1}") < read.index("Agreed with Us.")
    assert "Jo Bloggs" in read
    assert "01234 567890" in read
    assert min(_sizes(rendered.content)) >= 11


@BOTH
def test_large(
    output: Output, pages: int, document: Document, templates: Files, assets: Files
) -> None:
    """The fewer the promises, the larger the text."""
    few, many = (output.render(_pledge(document, 3, count), templates, assets) for count in (3, 9))
    assert few.pages == many.pages == pages
    assert min(_sizes(few.content)) >= 12
    assert sorted(_sizes(few.content)) > sorted(_sizes(many.content))


@BOTH
def test_too_long(
    output: Output,
    pages: int,  # noqa: ARG001
    document: Document,
    templates: Files,
    assets: Files,
) -> None:
    """A pledge that takes more room is a complaint, not smaller print; a huge one at once."""
    rendered = output.render(_pledge(document, 5, 30), templates, assets)
    huge = output.render(_only(document, _huge()), templates, assets)
    assert rendered == huge
    assert rendered.content == b""
    assert "even in text of 11 pt" in rendered.complaints[0]


@BOTH
def test_a_long_promise(
    output: Output, pages: int, document: Document, templates: Files, assets: Files
) -> None:
    """It goes on in the next column, and is not tried there for minutes."""
    promise = Items((ListEntry(Markdown("Keep a word. " * 250)),), Markdown("We will:"), "promises")
    pledge = Part("pledge", Markdown("We promise"), (promise,), "pledge")
    rendered = output.render(_only(document, pledge), templates, assets)
    assert rendered.complaints == ()
    assert rendered.pages == pages
    assert _words(rendered.content).count("Keep a word.") == 250


@pytest.mark.parametrize(("groups", "count"), sampled([(1, 11), (4, 5)], 2))
def test_read_from_afar(
    groups: int, count: int, document: Document, templates: Files, assets: Files
) -> None:
    """No promise on A3 is in less than 24 pt, and no group goes on on another sheet."""
    rendered = poster_a3.UNIT.render(_pledge(document, groups, count), templates, assets)
    assert rendered.complaints == ()
    for group in range(groups):
        on = {_sheet_of(rendered.content, f"keep promise {group}-{n} to you") for n in range(count)}
        assert len(on) == 1
    assert min({round(size) for size in _sizes(rendered.content)} - FURNITURE) >= 24


@pytest.mark.parametrize(("groups", "count"), [(1, 11), (3, 7)])
def test_a_card_for_each_promise(
    groups: int, count: int, document: Document, templates: Files, assets: Files
) -> None:
    """Each promise stands on one, with the words that it continues and the title of its group."""
    rendered = cards.UNIT.render(_pledge(document, groups, count), templates, assets)
    assert rendered.complaints == ()
    read = _words(rendered.content)
    assert read.count("We will:") == groups * count
    for group in range(groups):
        titled = f"Group {group}"
        assert read.count(titled) == (count + 1 if groups > 1 else 0)
        for number in range(count):
            assert read.count(f"keep promise {group}-{number} to you") == 1
    made = 1 + groups * count + (groups if groups > 1 else 0)
    assert rendered.pages == -(-made // 8)


@pytest.mark.parametrize("output", SHEETS, ids=lambda one: one.name)
def test_every_sheet_says_whom_to_ring(
    output: Output, document: Document, templates: Files, assets: Files
) -> None:
    """Once each, so that whoever has no more than the sheet can ring."""
    lines = (Markdown("Childline [0800 1111](<tel:08001111>), free"), Markdown("Shout 85258"))
    told = replace(_pledge(document, 2, 2), help_lines=lines)
    rendered = output.render(told, templates, assets)
    assert rendered.complaints == ()
    read = _words(rendered.content)
    assert [read.count(said) for said in ("Childline", "Shout 85258")] == [1, 1]
    assert "0800 1111" in read


@EVERY
def test_reading_order(
    output: Output, pages: int, document: Document, templates: Files, assets: Files, golden: Golden
) -> None:
    """A listener meets the title, the promises and the contact; of a leaflet, the back last."""
    rendered = output.render(_pledge(document, 2, 2), templates, assets)
    assert rendered.pages == pages
    read = tag_tree(rendered.content)
    golden(Path(__file__).parent / "golden" / f"{output.name}.txt", read)


@EVERY
def test_without_promises(output: Output, pages: int, document: Document) -> None:
    """No poster is made, or offered, of a pledge that has ended or that names no promise."""
    ended = Part("pledge", Markdown("Our pledge"), (Callout(Markdown("Ended.")),), "expired")
    silent = replace(ended, tone="pledge")
    lasting = _pledge(document, 1, pages)
    assert output.applies(lasting)
    for part in (ended, silent):
        assert not output.applies(_only(document, part))
        assert with_alternates(_only(document, part), poster.UNIT, [output.name]).alternates == ()
