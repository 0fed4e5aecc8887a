"""Help: whom young people can ring, in every version that is written for them."""

import re
from collections.abc import Iterator

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Cards
from cpstrategy.document.document import Document
from cpstrategy.load.load import load
from cpstrategy.model.help import Help
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.outputs.html import html
from cpstrategy.pipeline import open_strategy
from cpstrategy.source import CouncilFiles, Shipped
from cpstrategy.text.telephone import number_shape
from tests.compose.test_whole_parts import editions
from tests.conftest import ROOT

NATIONS = ("england", "scotland", "wales", "northern-ireland")
EDITIONS = {edition.name: edition for edition in editions()}
PICTURES = set(
    re.findall(r"id: ([\w-]+)", (ROOT / "templates/pictures/pictures.yaml").read_text("utf-8"))
)
ADVOCATE = "{id: advocate, name: An advocate, for: Somebody who speaks up for you.%s}"


def council(shipped: Shipped, nation: str = "england", helps: str = "") -> Strategy:
    text = f"council: {{name: A, nation: {nation}}}\ndocument: {{title: T}}\n"
    text += "vision: {full: Be safe., youth: Be safe., easy: [Be safe.]}\n"
    text += f"helps: [{helps}]\n"
    files = {"content/a/strategy.yaml": text.encode()}
    strategy = open_strategy(CouncilFiles("a", "content/a", files), shipped).strategy
    assert strategy is not None
    return strategy


def shipped_helps() -> Iterator[Help]:
    for path in sorted((ROOT / "content/packs").glob("*.yaml")):
        pack = load({path.name: path.read_bytes()}, Pack).record
        yield from pack.helps if pack else ()


@pytest.mark.parametrize("one", [*shipped_helps()], ids=lambda one: one.id)
def test_a_shipped_line_was_looked_up(one: Help) -> None:
    """It says where and when, has numbers that can be rung, and words for all readers."""
    assert one.source
    assert one.checked
    assert one.can_be_reached
    assert all(number_shape(number) for number in (one.phone, one.text) if number)
    assert one.for_
    assert one.for_.youth
    assert {row.picture for row in one.for_.easy} <= PICTURES


@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("name", ["youth", "easy-read", "plain", "full", "large-print"])
def test_every_version_tells_whom_to_ring(name: str, nation: str, shipped: Shipped) -> None:
    """Whatever the council has written, Childline can be tapped."""
    document = compose(council(shipped, nation), EDITIONS[name], "a")
    page = html(document, shipped.templates, {})
    assert 'href="tel:08001111"' in page
    assert 'href="sms:85258"' in page
    assert "Childline [0800 1111](<tel:08001111>), free" in document.help_lines


def test_a_line_of_one_nation_is_for_that_nation(shipped: Shipped) -> None:
    """Meic is told in Wales, and in England nobody is sent to it."""
    assert "Meic" in repr(compose(council(shipped, "wales"), EDITIONS["youth"], "a"))
    assert "Meic" not in repr(compose(council(shipped, "england"), EDITIONS["youth"], "a"))


def test_whom_nobody_can_ring_is_told_last_and_without_a_number(shipped: Shipped) -> None:
    """A place to be filled in says what it is for, and makes no line for a sheet."""
    document = compose(council(shipped, helps=ADVOCATE % ""), EDITIONS["full"], "a")
    assert names(document)[-1] == "An advocate"
    assert not any("advocate" in line for line in document.help_lines)


def test_the_councils_own_comes_first_and_stands_in(shipped: Shipped) -> None:
    """One with the id of a national line takes its place."""
    own = "{id: childline, name: Our Childline, phone: 01632 960001}"
    document = compose(council(shipped, helps=own), EDITIONS["full"], "a")
    assert names(document)[0] == "Our Childline"
    assert "Childline" not in names(document)


def test_a_text_can_cite_a_number(shipped: Shipped) -> None:
    """The number stands in one place, and is tapped in all."""
    files = {
        "content/a/strategy.yaml": b"council: {name: A}\ndocument: {title: T}\n"
        b"vision: 'Ring {help:childline} on {help:childline.phone}.'\n"
    }
    opened = open_strategy(CouncilFiles("a", "content/a", files), shipped)
    assert opened.strategy is not None
    page = html(compose(opened.strategy, EDITIONS["full"], "a"), shipped.templates, {})
    assert 'Ring Childline on <a href="tel:08001111">0800 1111</a>.' in page.replace("\xa0", " ")


def names(document: Document) -> list[str]:
    [section] = [one for one in document.sections if one.name == "help"]
    [cards] = [block for block in section.blocks if isinstance(block, Cards)]
    return [card.title for card in cards.cards]
