"""Margin: the first use of an explained word says what it means, where there is room beside it."""

import re
from html import unescape

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.html.medium import FRAGMENT, PRINT, SCREEN, SECTIONS, Medium
from cpstrategy.html.page import page
from cpstrategy.model.edition import Edition
from cpstrategy.source import Shipped
from tests.compose.test_compose import strategy

TERMS = [
    {
        "id": "parent",
        "term": "corporate parent",
        "meaning": 'The council. It is "like a parent" to all.',
    },
    {
        "id": "leaver",
        "term": "care leaver",
        "meaning": "A **young person** who was in care for thirteen weeks. Others may be, too.",
    },
]
EDITION = Edition.model_validate(
    {
        "name": "full",
        "title": "Full",
        "registers": ["full"],
        "sections": ["vision", "glossary"],
        "outputs": ["html"],
    }
)
VISION = "Each corporate parent helps. A corporate parent hears every care leaver."


def drawn(medium: Medium, shipped: Shipped) -> str:
    made = strategy(vision=VISION, glossary=TERMS)
    return page(compose(made, EDITION, "example"), medium, shipped.templates, {})


@pytest.mark.parametrize("medium", [SCREEN, SECTIONS])
def test_the_first_use_says_what_the_word_means(medium: Medium, shipped: Shipped) -> None:
    """In as many sentences as it takes, without marks, and once."""
    found = re.findall(r'data-meaning="([^"]*)"[^>]*>([^<]*)<', drawn(medium, shipped))
    assert [(unescape(meaning), word) for meaning, word in found] == [
        ("The council. It is “like a parent” to all.", "corporate parent"),
        ("A young person who was in care for thirteen weeks.", "care leaver"),
    ]


@pytest.mark.parametrize("medium", [PRINT, FRAGMENT])
def test_what_has_no_margin_has_no_notes(medium: Medium, shipped: Shipped) -> None:
    """A PDF says the page of the meaning, and a style of somebody else's would show nothing."""
    assert 'data-meaning="' not in drawn(medium, shipped)


def test_nobody_hears_it_twice(shipped: Shipped) -> None:
    """What the style sheet shows has an alternative, which is empty."""
    shown = re.findall(r"content:\s*attr\(data-meaning\)([^;]*);", drawn(SCREEN, shipped))
    assert shown
    assert [words.strip() for words in shown] == ['/ ""'] * len(shown)
