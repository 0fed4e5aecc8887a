"""Sheets: what has no room on a poster or a leaflet is told; what is not told is made."""

from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest
import yaml
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.output import Rendered
from cpstrategy.pipeline import CheckedCouncil, documents, validate
from cpstrategy.render import formats, render
from cpstrategy.text.widths import lines, width
from tests.conformance import overprint
from tests.conftest import ROOT
from tests.sampled import sampled

from .councils import findings, shipped
from .pledges import SHAPES, council
from .summaries import SHAPES as SUMMARIES
from .summaries import summary

LENIENT = 1.12
"""What is so much longer than what was told has surely no room: little is told that has."""
LONG = "We promise to listen to all children and young people in our care " * 5
EVERY = [(sheet, shape) for sheet in ("poster", "leaflet") for shape in SHAPES]
SAMPLE = [
    *(("poster", shape) for shape in ("numbered-and-signed", "nine-groups", "rich")),
    *(("leaflet", shape) for shape in ("two-groups", "few-long")),
]


def told(checked: CheckedCouncil, sheet: str = "") -> list[Diagnostic]:
    of_room = [one for one in checked.findings if one.code == "ACC014"]
    return [one for one in of_room if f" for the {sheet}" in one.message]


def made(checked: CheckedCouncil, sheet: str, edition: str = "pledge") -> Rendered:
    """A sheet as it is typeset, whatever was told of it."""
    unweighed = replace(checked, findings=())
    resources = checked.resources
    offered = [one for one in resources.offered if one.name == edition]
    [(_, document)] = documents(unweighed, offered)
    return render(document, formats()[sheet], resources.templates, resources.assets)


def is_made(checked: CheckedCouncil, sheet: str, edition: str = "pledge") -> bool:
    """Whether typesetting finds room on a sheet."""
    return not made(checked, sheet, edition).complaints


def first_told(shape: str, sheet: str) -> int:
    """The least number of promises of which it is told that they have no room."""
    return next(promises for promises in count(1) if told(council(shape, promises), sheet))


def just_right(sheet: str, shape: str) -> None:
    """The longest pledge that is not told is made; one that is longer by a little is not."""
    first = first_told(shape, sheet)
    if first > 1:
        assert is_made(council(shape, first - 1), sheet)
    assert not is_made(council(shape, int(first * LENIENT) + 1), sheet)


@pytest.mark.parametrize(("sheet", "shape"), sampled(SAMPLE, 2))
def test_what_is_not_told_is_made(sheet: str, shape: str) -> None:
    """Whatever its shape: many short promises, few long ones, in groups, signed."""
    just_right(sheet, shape)


@pytest.mark.whole
@pytest.mark.parametrize(("sheet", "shape"), EVERY)
def test_what_is_not_told_is_made_in_every_shape(sheet: str, shape: str) -> None:
    """The same of all shapes on both sheets."""
    just_right(sheet, shape)


@pytest.mark.parametrize("shape", sampled(SUMMARIES, 3))
def test_a_strategy_on_a_page_that_is_not_told_is_made(shape: str) -> None:
    """On A3 whatever fills it: the longest of a shape, which nearly has no room."""
    first = next(steps for steps in count(1) if told(summary(shape, steps), "a3"))
    assert is_made(summary(shape, first - 1), "a3", "summary")
    assert not is_made(summary(shape, int(first * LENIENT) + 2), "a3", "summary")


@pytest.mark.parametrize("steps", [1, 60])
def test_on_a4_it_is_always_made(steps: int) -> None:
    """What is longer takes more sheets, and nothing is told."""
    longest = summary("three-told", steps)
    assert not told(longest, "a4")
    assert is_made(longest, "a4", "summary")


@pytest.mark.parametrize("sheet", ["a3", "a4"])
@pytest.mark.parametrize("shape", ["figures", "noted-figures"])
def test_no_words_stand_over_others(shape: str, sheet: str, tmp_path: Path) -> None:
    """Whether what is said of all figures begins beside their title, or nothing is."""
    path = tmp_path / "sheet.pdf"
    path.write_bytes(made(summary(shape, 1), sheet, "summary").content)
    assert [*overprint.check([path])[path]] == []


def test_it_is_told_where_the_pledge_is() -> None:
    """As an error of the edition alone, with how much is too much and what to do."""
    poster, leaflet = told(council("many-short", 90))
    assert poster.span == council("many-short", 90).read.pledges[0].span
    assert "for the poster of the edition `Our pledge`" in poster.message
    assert "by about " in poster.hint
    assert "leave `leaflet` out" in leaflet.hint
    assert (poster.severity, poster.editions) == (Severity.ERROR, ("pledge",))


@pytest.mark.parametrize("beside", ["title", "contact"])
def test_words_beside_the_pledge(beside: str) -> None:
    """A title and a contact must have room on the faces of a leaflet as well."""
    title = LONG if beside == "title" else "Ours"
    pledge = {"id": "pledge", "title": title, "items": [{"id": "i", "text": "Yes"}]}
    address = "Long Street, " * 120 if beside == "contact" else "Street"
    strategy = {
        "council": {"name": "Anytown", "contact": {"address": address}},
        "document": {"title": "Our strategy", "editions": ["pledge"]},
        "pledges": [pledge],
    }
    found = findings({"strategy.yaml": yaml.safe_dump(strategy).encode()})
    of_room = [one for one in found if one.code == "ACC014"]
    [told] = [one for one in of_room if " for the leaflet" in one.message]
    assert told.message.startswith(f"the {beside}")


@pytest.mark.parametrize(
    ("path", "silent"),
    [
        ("editions/pledge/sheet.css", True),
        ("blocks/items.html.j2", True),
        ("editions/full/style.css", False),
    ],
)
def test_a_style_of_its_own(path: str, silent: bool) -> None:
    """In another style there may be room; that of another edition changes nothing."""
    long = council("many-short", 90).council
    own = {f"{long.folder}/templates/{path}": shipped().templates.get(path, b"")}
    checked = validate(replace(long, files={**long.files, **own}), shipped())
    assert bool(told(checked)) is not silent


def test_widths_are_those_of_the_typeface() -> None:
    """No letter of it is wider than is reckoned, and none by more than a hundredth less."""
    for weight, bold in (("400-normal", False), ("400-italic", False), ("700-normal", True)):
        font = TTFont(ROOT / f"templates/fonts/atkinson-hyperlegible-next-latin-{weight}.woff2")
        words = "We will always listen to you, and do what we promise (every time): 24 hours a day."
        glyphs = (font["hmtx"][font.getBestCmap()[ord(sign)]][0] for sign in words)
        real = sum(glyphs) / font["head"].unitsPerEm
        assert real <= width(words, bold=bold) <= 1.03 * real


def test_lines() -> None:
    """They end between words, and within one only if it is longer than a line."""
    assert lines("", 10) == 0
    assert lines("word " * 10, width("word word")) == 5
    assert lines("word" * 10, width("words")) == 9
