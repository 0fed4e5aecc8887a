"""Draft: every output of every edition says of a draft that it is one, and of no other."""

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.render import formats
from cpstrategy.source import Shipped
from tests.shipped_editions import EDITIONS

JOBS = [
    (edition.name, output)
    for edition in EDITIONS.values()
    for output in edition.outputs
    if output != "fragment"
]
"""A fragment has no head: it tells the status among its facts."""
SAID = "this text is not final"


def document(name: str, status: str) -> Document:
    promise = {"id": "listen", "text": {"full": "We will listen.", "easy": ["We will listen."]}}
    read_by = [{"edition": name, "by": "Young Voices", "date": "2026-01"}]
    written = {
        "council": {"name": "Anytown Council"},
        "document": {"title": "Our strategy", "status": status, "checked-by": read_by},
        "vision": {"full": "You are safe.", "easy": ["You are safe."]},
        "pledges": [{"id": "pledge", "title": "Our pledge", "items": [promise]}],
    }
    return compose(Strategy.model_validate(written), EDITIONS[name], "anytown")


def said(name: str, output: str, status: str, shipped: Shipped) -> str:
    unit, told = formats()[output], document(name, status)
    page = unit.html(told, shipped.templates, {})
    return (page or unit.render(told, shipped.templates, {}).content.decode()).casefold()


@pytest.mark.parametrize(("name", "output"), JOBS)
def test_a_draft_says_so(name: str, output: str, shipped: Shipped) -> None:
    """Whoever meets one thing of it by itself, such as a picture, knows."""
    assert SAID in said(name, output, "draft", shipped)
    assert SAID not in said(name, output, "approved", shipped)
