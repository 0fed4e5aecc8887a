"""Shown in outputs: each word of a council with everything filled is in every kind of output."""

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from html import unescape
from io import BytesIO
from typing import Any, Literal, get_args, get_origin

import pikepdf
import pytest
from PIL import Image

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.base import Record
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.name import Name
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.text import Text
from cpstrategy.render import formats, render
from cpstrategy.source import Shipped
from tests.sampled import sampled
from tests.shipped_editions import EDITIONS

from .full import tree
from .leaves import in_all_registers, is_record, shape
from .test_shown_or_excused import strings

JOBS = [
    (edition.name, output)
    for edition in EDITIONS.values()
    for output in edition.outputs
    if not formats()[output].is_beside
]
"""A picture goes with something else, and holds as much as has room."""
ADDRESSES = frozenset({"accessibility-statement", "link", "web", "website"})
KINDS = (
    shape(info.annotation, info.metadata)[0]
    for record in classes_below(Strategy)
    for info in record.model_fields.values()
)
MOST_CHOICES = max(len(get_args(kind)) for kind in KINDS if get_origin(kind) is Literal)
"""So many values has the key that has the most of them."""
WORD = re.compile(r"(?:another )?(?:[a-z-]+\.)+[a-z-]+")
"""A path of the model, which is what each text of the full council is."""


EXCUSED = frozenset({"drawn.png", "document.language", "council.brand.theme"})
"""A file and a setting, which documents hold."""

ON_PAPER_ALONE = frozenset({"council.short-name"})
"""What stands at the foot of each page."""
ON_NO_POSTER = frozenset({"another pledges.title", "pledges.signatories.portrait.alt"})
"""A pledge without promises, and pictures of people."""
ON_NO_CARD = frozenset(
    {"groups.name", "another groups.name", "people.name", "people.organisation", "people.role"}
    | {"pledges.period.name", "pledges.picture.alt", "pledges.picture.by"}
)
"""Who signed, with whom and for how long, and a picture: each card is a promise."""


def picture() -> bytes:
    drawn = BytesIO()
    Image.new("RGB", (8, 8), "red").save(drawn, "PNG")
    return drawn.getvalue()


def printable(written: Any, ids: set[str]) -> Any:
    """The same with pictures that there are, addresses that are some, and no id twice."""
    if isinstance(written, list):
        return [printable(one, ids) for one in written]
    if not isinstance(written, dict):
        return written
    shown = {
        key: value.replace(".", ". ") if _is_words(key, value) else printable(value, ids)
        for key, value in written.items()
    }
    for key in ADDRESSES & {*shown}:
        shown[key] = f"https://example.org/{shown[key].replace(' ', '-')}"
    if {"image", "alt"} <= {*shown}:
        shown["image"] = "drawn.png"
    if "id" in shown:
        shown["id"] += "-again" * (shown["id"] in ids)
        ids.add(shown["id"])
    return shown


def _is_words(key: str, value: Any) -> bool:
    return isinstance(value, str) and key not in {"id", *ADDRESSES}


def choosing(kind: type[Record], written: Any, number: int) -> Any:
    """A record with another of its choices wherever its model has some."""
    shown = dict(written)
    for name, info in kind.model_fields.items():
        key, (inner, in_list, _) = info.alias or name, shape(info.annotation, info.metadata)
        if key in shown and get_origin(inner) is Literal:
            shown[key] = get_args(inner)[number % len(get_args(inner))]
        elif key in shown and is_record(inner) and not issubclass(inner, Name | Text):
            below = shown[key] if in_list else [shown[key]]
            made = [choosing(inner, one, number) for one in below if isinstance(one, dict)]
            shown[key] = made if in_list else made[0]
    return shown


@cache
def document(name: str, number: int = -1) -> Document:
    written = choosing(Strategy, tree(Strategy), number)
    strategy = Strategy.model_validate(printable(in_all_registers(written), set()))
    pack = Pack.model_validate({**in_all_registers(tree(Pack, "pack")), "nation": "england"})
    pictures = PictureSet.model_validate({"name": "None", "pictures": []})
    equipped = strategy.adopt(Supplies(packs=(pack,), pictures=(pictures,)))
    return compose(equipped, EDITIONS[name], "example")


def met(content: bytes) -> str:
    """What readers meet, without white space: lines end where there is room."""
    told = "".join(_of_pdf(content)) if content.startswith(b"%PDF") else _of_html(content.decode())
    return re.sub(r"\s+", "", told)


def _of_html(page: str) -> str:
    """The words with their tags, whose attributes say some of them, and without."""
    return unescape(page + re.sub(r"<[^>]*>", "", page))


def _of_pdf(content: bytes) -> Iterator[str]:
    """The text of the pages, the descriptions of pictures, the addresses of links, the facts."""
    # As a page is seen, and as it is written: lines of columns that stand side by side are mixed.
    for order in ((), ("-raw",)):
        asked = ["pdftotext", *order, "-", "-"]
        done = subprocess.run(asked, input=content, capture_output=True, check=True)  # noqa: S603
        yield done.stdout.decode()
    with pikepdf.open(BytesIO(content)) as pdf:
        yield from (str(value) for value in (pdf.docinfo or {}).values())
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary):
                known = {**thing.get("/A", {}), **thing}
                yield from (str(known[key]) for key in ("/Alt", "/URI") if key in known)


@pytest.mark.parametrize(("name", "output"), sampled(JOBS, 2))
def test_every_output_has_each_word_of_its_document(
    name: str, output: str, shipped: Shipped
) -> None:
    """What a document holds, no template loses."""
    assert_shown(document(name), output, shipped)


@pytest.mark.parametrize("number", range(MOST_CHOICES))
@pytest.mark.parametrize("name", ["full", "youth", "easy-read"])
def test_nor_does_a_page_whatever_is_chosen(name: str, number: int, shipped: Shipped) -> None:
    """A quote in its own words or in ours, a figure in pounds: each is drawn in its own way."""
    assert_shown(document(name, number), "html", shipped)


def assert_shown(told: Document, output: str, shipped: Shipped) -> None:
    made = render(told, formats()[output], shipped.templates, {"drawn.png": picture()})
    # All that there can be has no room on one page, which is made of this.
    unset = formats()[output].html(told, shipped.templates, {"drawn.png": picture()})
    shown = met(unset.encode() if output == "a3" else made.content)
    lines = (line.replace(". ", ".") for line in strings(_part_of(told, output)))
    words = {word for line in lines for word in WORD.findall(line)} - EXCUSED
    words -= ON_NO_POSTER if output not in ("html", "pdf", "fragment") else set()
    words -= ON_NO_CARD if output == "cards" else set()
    words -= ON_PAPER_ALONE if output == "html" else set()
    lost = sorted(word for word in words if word.replace(" ", "") not in shown)
    assert words
    assert lost == [], made.complaints


def _part_of(told: Document, output: str) -> Any:
    """A sheet is of the pledge, and a fragment has neither cover nor imprint."""
    if output in ("html", "pdf"):
        return told
    if output in ("a3", "a4"):
        # Of those who help there is room for the numbers.
        return tuple(section for section in told.sections if section.name != "help")
    of_pledge = tuple(section for section in told.sections if section.name == "pledges")
    return told.sections if output == "fragment" else of_pledge
