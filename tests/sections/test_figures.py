"""Figures: tiles that read as sentences."""

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import ChartTable, Figures, Prose
from tests.compose.test_compose import blocks, document, edition, strategy


@pytest.mark.parametrize(
    ("unit", "register", "value", "label"),
    [
        ("percent", "full", "67%", "of us live here"),
        ("percent", "plain", "67%", "(about 2 in 3) of us live here"),
        ("percent", "youth", "about 2 in 3", "of us live here"),
        ("count", "plain", "67", "of us live here"),
    ],
)
def test_a_tile_has_a_short_figure_and_words_that_continue_it(
    unit: str, register: str, value: str, label: str
) -> None:
    """What explains the figure opens the words beside it."""
    share = {"id": "s", "value": "67", "unit": unit, "label": "of us live here"}
    told = strategy(statistics=[share], **{"key-figures": {"statistics": ["s"]}})
    asked = edition("key-figures").model_copy(update={"figures": register})
    [figures] = blocks(compose(told, asked, "x"), Figures)
    [tile] = figures.all
    assert (tile.id, tile.value, tile.label) == ("stat-s", value, label)


def test_key_figures_without_tiles_or_charts_are_a_paragraph() -> None:
    """No empty row of tiles."""
    told = strategy(**{"key-figures": {"text": "We count."}})
    [block] = document(told, "key-figures").sections[0].blocks
    assert block == Prose(block.text)  # type: ignore[attr-defined]


def test_a_limit_is_told_as_one_wherever_no_label_goes_on() -> None:
    """In a chart `67%` would look exact; in a tile, and among the sources, the label says it."""
    least = {"id": "s", "value": "67", "unit": "percent", "label": "or more of us live here"}
    chart = {"id": "c", "title": "Homes", "summary": "We live here.", "statistics": ["s"]}
    told = strategy(statistics=[least], **{"key-figures": {"statistics": ["s"], "charts": [chart]}})
    [drawn] = blocks(compose(told, edition("key-figures"), "x"), ChartTable)
    assert [(bar.value, bar.share, bar.possible) for bar in drawn.bars] == [
        ("67% or more", 67, 100)
    ]
    [figures] = blocks(compose(told, edition("key-figures"), "x"), Figures)
    assert figures.all[0].value == "67%"
    [part] = compose(told, edition("sources"), "x").sections[0].blocks
    [items] = part.blocks  # type: ignore[attr-defined]
    [entry] = items.entries
    assert f"{entry.label} {entry.text}" == "67% or more of us live here."
