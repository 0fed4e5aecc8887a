"""Tell us: what to do if a pledge is not kept stands on its page, and on its leaflet."""

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.outputs import html, leaflet
from cpstrategy.source import Shipped
from tests.shipped_editions import EDITIONS

SAID = "Tell us if we do not."
WAYS = {"phone": "01632 960000", "email": "a@example.org", "website": "https://example.org/tell"}


def document(said: str = SAID, **ways: str) -> Document:
    promise = {"id": "listen", "text": "We will listen."}
    written = {
        "council": {"name": "Anytown Council", "contact": {"website": "https://example.org/tell"}},
        "document": {"title": "Our pledge", "editions": ["pledge"]},
        "pledges": [{"id": "pledge", "title": "Our pledge", "items": [promise]}],
        "tell-us": {"text": said, **ways},
    }
    return compose(Strategy.model_validate(written), EDITIONS["pledge"], "anytown")


@pytest.mark.parametrize("ways", [WAYS, {"phone": WAYS["phone"]}, {}])
def test_it_is_on_the_page_and_on_the_leaflet(ways: dict[str, str], shipped: Shipped) -> None:
    """Once each, with one code."""
    for output in (html.UNIT, leaflet.UNIT):
        page = output.html(document(**ways), shipped.templates, {})
        page = page or output.render(document(**ways), shipped.templates, {}).content.decode()
        assert SAID in page
        assert all(way in page for key, way in ways.items() if key != "website")
        assert page.count('alt="" src="data:image/svg+xml') == (
            output is leaflet.UNIT or "website" in ways or not ways
        )
    made = leaflet.UNIT.render(document(**ways), shipped.templates, {})
    assert (made.pages, made.complaints) == (2, ())


def test_without_room_the_leaflet_has_the_contact_alone(shipped: Shipped) -> None:
    """As without words: it is told whole or on the page alone."""
    long = document("word " * 300, **WAYS)
    page = leaflet.UNIT.html(long, shipped.templates, {})
    assert "word word" not in page
    assert "Talk to us" in page
    assert max(leaflet.UNIT.fills(long).values()) <= 1
