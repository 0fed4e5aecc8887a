"""Shown in outputs: each word of a council with everything filled is in every kind of output."""

import re
import subprocess
from collections.abc import Iterator
from functools import cache
from html import unescape
from io import BytesIO
from typing import Any

import pikepdf
import pytest
from PIL import Image

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.render import formats, render
from cpstrategy.resources.editions import read_editions
from cpstrategy.source import Shipped
from tests.conftest import ROOT, read

from .full import tree
from .leaves import in_all_registers
from .test_shown_or_excused import strings

EDITIONS = {edition.name: edition for edition in read_editions(read(ROOT / "templates")).sound}
JOBS = [(edition.name, output) for edition in EDITIONS.values() for output in edition.outputs]
ADDRESSES = frozenset({"accessibility-statement", "link", "website"})
WORD = re.compile(r"(?:another )?(?:[a-z-]+\.)+[a-z-]+")
"""A path of the model, which is what each text of the full council is."""


EXCUSED = frozenset({"drawn.png", "document.language"})
"""A file and a setting, which documents hold."""

ON_NO_POSTER = frozenset({"another pledges.title", "pledges.signatories.portrait.alt"})
"""A pledge without promises, and pictures of people."""


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


@cache
def document(name: str) -> Document:
    strategy = Strategy.model_validate(printable(in_all_registers(tree(Strategy)), set()))
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
    asked = ["pdftotext", "-", "-"]
    done = subprocess.run(asked, input=content, capture_output=True, check=True)  # noqa: S603
    yield done.stdout.decode()
    with pikepdf.open(BytesIO(content)) as pdf:
        yield from (str(value) for value in (pdf.docinfo or {}).values())
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary):
                known = {**thing.get("/A", {}), **thing}
                yield from (str(known[key]) for key in ("/Alt", "/URI") if key in known)


@pytest.mark.parametrize(("name", "output"), JOBS)
def test_every_output_has_each_word_of_its_document(
    name: str, output: str, shipped: Shipped
) -> None:
    """What a document holds, no template loses."""
    told = document(name)
    made = render(told, formats()[output], shipped.templates, {"drawn.png": picture()})
    shown = met(made.content)
    lines = (line.replace(". ", ".") for line in strings(_part_of(told, output)))
    words = {word for line in lines for word in WORD.findall(line)} - EXCUSED
    words -= ON_NO_POSTER if output in ("poster", "leaflet") else set()
    lost = sorted(word for word in words if word.replace(" ", "") not in shown)
    assert words
    assert lost == [], made.complaints


def _part_of(told: Document, output: str) -> Any:
    """A poster and a leaflet are of the pledge, and a fragment has neither cover nor imprint."""
    return told if output in ("html", "pdf") else told.sections
