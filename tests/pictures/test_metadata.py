"""Metadata: whatever a picture says besides what is seen in it, no reader of any output gets it.

A council is filled from the model, with a picture in every place that can hold one and in every
text, so that a place which is added tomorrow is in it.
"""

from base64 import b64encode
from collections.abc import Iterator
from functools import cache
from io import BytesIO
from itertools import cycle
from typing import Any

import pikepdf
import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.html.publications import FileLink, council_page
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.pack import Pack
from cpstrategy.model.pictures import PictureSet
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.pictures import published
from cpstrategy.render import formats, render
from cpstrategy.source import Files, Shipped
from tests.sampled import sampled
from tests.sections.full import tree
from tests.sections.leaves import in_all_registers
from tests.sections.test_shown_in_outputs import printable
from tests.shipped_editions import EDITIONS

from .found import everything
from .telling import CANARY, telling

JOBS = [
    (edition.name, output)
    for edition in EDITIONS.values()
    for output in edition.outputs
    if output != "a3"
]
"""All that there can be has no room on one page; on several it is `a4`."""
FILES = {f"photographs/{CANARY}-{name}": data for name, data in telling().items()}
"""Their names tell as well who is seen."""
CONCEPTS = {f"c{number}": path for number, path in enumerate(FILES)}


def filled() -> Any:
    """A council with everything, a picture in every place and in every text."""
    paths = cycle(FILES)
    written = in_all_registers(tree(Strategy))
    return _with_pictures(printable(written, set()), paths)


def _with_pictures(written: Any, paths: Iterator[str]) -> Any:
    if isinstance(written, list):
        return [_with_pictures(one, paths) for one in written]
    if not isinstance(written, dict):
        return written
    if "full" in written and "easy" in written:
        return _illustrated(written, paths)
    return {
        key: next(paths) if key == "image" else _with_pictures(value, paths)
        for key, value in written.items()
    }


def _illustrated(text: dict[str, Any], paths: Iterator[str]) -> dict[str, Any]:
    """Each register with a picture in its line, and one that is a figure; rows with a concept."""
    shown = {
        register: f"{words} ![seen]({next(paths)})\n\n![seen]({next(paths)})\n"
        for register, words in text.items()
        if register != "easy"
    }
    concept, in_line = f"c{len(shown['full']) % len(CONCEPTS)}", next(paths)
    rows = [{"text": f"{words} ![seen]({in_line})", "picture": concept} for words in text["easy"]]
    return {**shown, "easy": rows}


def pictures() -> PictureSet:
    entries = [
        {"id": concept, "image": path.removeprefix("pictures/"), "alt": "It."}
        for concept, path in CONCEPTS.items()
    ]
    return PictureSet.model_validate({"name": "Ours", "pictures": entries})


@cache
def document(name: str) -> Document:
    strategy = Strategy.model_validate(filled())
    pack = Pack.model_validate({**in_all_registers(tree(Pack, "pack")), "nation": "england"})
    equipped = strategy.adopt(Supplies(packs=(pack,), pictures=(pictures(),)))
    return compose(equipped, EDITIONS[name], "example")


@pytest.fixture(scope="module")
def templates(shipped: Shipped) -> Files:
    """Those of a council that shows a picture behind its pages, of a file and spelt out."""
    style = shipped.templates["style/base.css"]
    behind = f'main {{ background: url("{{{{ picture("{next(iter(FILES))}") }}}}") }}\n'
    spelt = "".join(_spelt(name.rpartition(".")[2], data) for name, data in FILES.items())
    return {**shipped.templates, "style/base.css": style + f"{behind}{spelt}".encode()}


def _spelt(kind: str, data: bytes) -> str:
    kind = {"svg": "svg+xml", "png": "png"}.get(kind, "jpeg")
    return f'ol {{ background: url("data:image/{kind};base64,{b64encode(data).decode()}") }}\n'


ASSETS = {**FILES, **{f"pictures/{path}": data for path, data in FILES.items()}}


@pytest.mark.parametrize(("name", "output"), sampled(JOBS, 3))
def test_no_output_says_what_a_picture_says_or_is_called(
    name: str, output: str, templates: Files
) -> None:
    """Neither as it is written nor unpacked, and all pictures are there."""
    made = render(document(name), formats()[output], templates, ASSETS)
    assert made.complaints == ()
    there = [*everything(made.content)]
    assert not [piece[:200] for piece in there if CANARY.encode() in piece]
    if output == "html":
        assert {published(path, data) for path, data in FILES.items()} <= {*there}
    elif output == "pdf":
        with pikepdf.open(BytesIO(made.content)) as pdf:
            assert len(pdf.objects) > len(FILES)
            shown = [one for one in pdf.objects if _is_image(one)]
        assert len(shown) >= len([name for name in FILES if not name.endswith("svg")])


def _is_image(thing: Any) -> bool:
    return isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"


def test_nor_does_the_page_of_a_council(templates: Files) -> None:
    """It shows the logo."""
    links = [FileLink("Full", "PDF", "full.pdf", 1)]
    page = council_page(document("full"), links, templates, ASSETS).encode()
    assert "<img" in page.decode()
    assert not [piece for piece in everything(page) if CANARY.encode() in piece]


def test_each_place_for_a_picture_is_tried() -> None:
    """In the model, and in each register of a text."""
    places = {kind.__name__ for kind in classes_below(Strategy) if "file_name" in kind.model_fields}
    written = repr(filled())
    assert places
    assert written.count("'image': 'photographs/") >= len(places)
    assert written.count("![seen](photographs/") > 500
