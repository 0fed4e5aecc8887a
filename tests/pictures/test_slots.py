"""Slots: each place of the model that can hold a picture shows it, credits it and asks consent.

The places are those of the schema, so one that is added tomorrow is held to the same.
"""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.html.medium import SCREEN
from cpstrategy.html.page import page
from cpstrategy.model.council import Artwork, Picture
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.pri import picture_consent, unsaid_picture
from cpstrategy.source import Shipped
from tests.sections.full import tree
from tests.sections.leaves import Leaf, in_all_registers, leaves
from tests.sections.test_shown_in_outputs import printable
from tests.sections.test_shown_or_excused import strings
from tests.shipped_editions import EDITIONS

from .found import everything

SLOTS = [leaf for leaf in leaves() if leaf.key == "alt" and issubclass(leaf.record, Picture)]
EACH = pytest.mark.parametrize("slot", SLOTS, ids=lambda slot: slot.path)
CONSENT = {"given": "2026-03", "scope": "This strategy"}


def held(slot: Leaf, **said: Any) -> Strategy:
    """A strategy with a picture in one place, of which something is said."""
    return Strategy.model_validate(_said(slot.tree(filled=True), slot.value, said))


def _said(written: Any, alt: str, said: dict[str, Any]) -> Any:
    if isinstance(written, list):
        return [_said(one, alt, said) for one in written]
    if not isinstance(written, dict):
        return written
    if written.get("alt") == alt:
        return {**written, "image": "seen.jpg", **said}
    return {key: _said(value, alt, said) for key, value in written.items()}


def test_the_places_that_a_publication_needs() -> None:
    """On covers, with priorities, sections, what is said, pledges and groups."""
    artworks = {slot.way[-2][2].__name__ for slot in SLOTS if issubclass(slot.record, Artwork)}
    assert artworks >= {"Ask", "Group", "Narrative", "Pledge", "Priority", "Quote", "Statement"}
    assert artworks >= {"Publication"}


@EACH
def test_children_are_not_shown_without_their_consent(slot: Leaf) -> None:
    """Whatever the place; and who says nothing of a photograph is asked, but for logos."""
    refused = held(slot, shows="children")
    assert [one.span for one in picture_consent.check(refused)]
    assert not [*picture_consent.check(held(slot, shows="children", consent=CONSENT))]
    assert not [*picture_consent.check(held(slot, shows="none"))]
    is_logo = slot.way[-1][0] == "logo"
    assert bool([*unsaid_picture.check(held(slot))]) is not is_logo


@EACH
def test_the_full_edition_shows_it(slot: Leaf) -> None:
    """The picture itself, with its words; without it there is neither."""
    shown, bare = (
        [*strings(compose(Strategy.model_validate(one), EDITIONS["full"], "a"))]
        for one in (_said(slot.tree(filled=True), slot.value, {}), slot.tree(filled=False))
    )
    assert "seen.jpg" in shown
    assert any(slot.value in words for words in shown)
    assert "seen.jpg" not in bare


def drawn(number: int) -> bytes:
    """A picture that no other is like."""
    out = BytesIO()
    Image.new("RGB", (8, 8), (number * 9 % 256, number * 5 % 256, number)).save(out, "PNG")
    return out.getvalue()


def filled(edition: Edition) -> tuple[Document, dict[str, bytes]]:
    """A council with another picture in each place, and on the cover of this edition."""
    files: dict[str, bytes] = {}
    written = printable(in_all_registers(tree(Strategy)), set())
    strategy = Strategy.model_validate(_numbered(written, files, edition.name))
    return compose(strategy, edition, "a"), files


def _numbered(written: Any, files: dict[str, bytes], edition: str) -> Any:
    if isinstance(written, list):
        return [_numbered(one, files, edition) for one in written]
    if not isinstance(written, dict):
        return written
    if {"image", "alt"} <= {*written}:
        number = len(files) + 1
        files[f"{number}.png"] = drawn(number)
        return {**written, "image": f"{number}.png"}
    return {
        key: _for(_numbered(value, files, edition), edition)
        if key == "covers"
        else _numbered(value, files, edition)
        for key, value in written.items()
    }


def _for(covers: Any, edition: str) -> Any:
    return [{**one, "in": [edition]} for one in covers]


@pytest.mark.parametrize("name", sorted(EDITIONS))
def test_each_picture_of_a_document_is_on_its_page(name: str, shipped: Shipped) -> None:
    """With the words for those who do not see it, and nothing has an address of nothing."""
    document, files = filled(EDITIONS[name])
    shown = files.keys() & {*strings(document)}
    html = page(document, SCREEN, shipped.templates, files)
    there = {*everything(html.encode())}
    assert document.art is not None
    assert document.art.path in shown
    assert [path for path in shown if files[path] not in there] == []
    assert 'src=""' not in html
    assert html.count("<img") == html.count(" alt=")
