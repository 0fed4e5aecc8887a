"""Anchored: however many sections tell of a record, one place of the document has its name."""

import re
from collections import Counter
from collections.abc import Callable

import pytest

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.html.medium import PRINT, SCREEN, Medium
from cpstrategy.html.page import page
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.source import Shipped
from tests.sections.full import tree
from tests.sections.test_shown_in_outputs import picture, printable

ALL = sorted(discover(sections, SectionUnit))
WHOLE = Strategy.model_validate(printable(tree(Strategy), set()))
PROMISES = [{"text": "We listen.", "id": "listen"}, {"text": "We answer.", "id": "answer"}]


def edition(names: list[str]) -> Edition:
    return Edition.model_validate(
        {
            "name": "own",
            "title": "Own",
            "registers": ["full"],
            "sections": names,
            "outputs": ["html", "pdf"],
        }
    )


def places(strategy: Strategy, names: list[str], medium: Medium, shipped: Shipped) -> Counter[str]:
    """How often each name is on a page with these sections."""
    document = compose(strategy, edition(names), "a")
    files = {**shipped.templates, "drawn.png": picture()}
    return Counter(re.findall(r' id="([^"]+)"', page(document, medium, shipped.templates, files)))


@pytest.mark.parametrize("medium", [SCREEN, PRINT], ids=["screen", "paper"])
@pytest.mark.parametrize("order", [list, reversed], ids=["as they are", "backwards"])
def test_every_section_beside_every_other(
    order: Callable[[list[str]], list[str]], medium: Medium, shipped: Shipped
) -> None:
    """Whatever the model holds, and whichever comes first."""
    found = places(WHOLE, list(order(ALL)), medium, shipped)
    assert {name: count for name, count in found.items() if count > 1} == {}


@pytest.mark.parametrize(
    "names", [["promise-in-brief", "pledges"], ["pledges"], ["promise-in-brief"]]
)
def test_a_link_leads_to_the_whole(names: list[str], shipped: Shipped) -> None:
    """And to what is told in brief where there is no more."""
    strategy = Strategy.model_validate(
        {
            "council": {"name": "Anytown Council"},
            "document": {"title": "Our strategy"},
            "pledges": [{"id": "ours", "title": "Our pledge", "items": PROMISES}],
        }
    )
    found = places(strategy, names, SCREEN, shipped)
    assert (found["item-listen"], found["item-answer"]) == (1, 1)
