"""Sources: every source stands once, with its figures below it."""

from typing import Any

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Block, Items, ListEntry, Part, Prose
from tests.compose.test_compose import edition, strategy

SECTION_5, SECTION_7 = "The strategy, section 5", "The strategy, section 7"


def figure(key: str, label: str, **more: Any) -> dict[str, Any]:
    return {"id": key, "value": "67", "label": label, **more}


def figures_of(*statistics: dict[str, Any]) -> tuple[Block, ...]:
    """What stands under "Where our figures come from"."""
    made = compose(strategy(statistics=list(statistics)), edition("sources"), "x")
    [part] = made.sections[0].blocks
    assert isinstance(part, Part)
    return part.blocks


def entries(block: Block) -> tuple[ListEntry, ...]:
    assert isinstance(block, Part)
    return next(one.entries for one in block.blocks if isinstance(one, Items))


def test_figures_of_one_source_stand_below_it_once() -> None:
    """In the order in which they name their sources, though the file mixes them."""
    told = figures_of(
        figure("a", "of us", source=SECTION_5),
        figure("b", "of you", source=SECTION_7),
        figure("c", "of them", source=SECTION_5),
    )
    titles = [block.title for block in told if isinstance(block, Part)]
    assert titles == [SECTION_5, SECTION_7]
    assert [[one.text for one in entries(block)] for block in told] == [
        ["of us.", "of them."],
        ["of you."],
    ]


def test_a_date_that_most_have_stands_once() -> None:
    """The other says its own; and that it may, is said before."""
    same = {"source": SECTION_5, "as-at": "2023-09"}
    others = {"source": SECTION_5, "as-at": "2022-03"}
    [part] = figures_of(
        figure("a", "of us", **same),
        figure("b", "of you", **same),
        figure("c", "of them", **others),
    )
    assert isinstance(part, Part)
    [head] = [block.text for block in part.blocks if isinstance(block, Prose)]
    assert head == "Unless a line says otherwise: September 2023"
    assert [one.aside for one in entries(part)] == ["", "", "March 2022"]


def test_a_name_that_says_what_the_sentence_says_does_not_stand_twice() -> None:
    """But one that says more does, even if it is a year alone."""
    [part] = figures_of(
        figure("a", "of our schools are good", name="Good schools", source=SECTION_5),
        figure("b", "of our schools are good", name="Good schools 2021", source=SECTION_5),
        figure("c", "of our schools are good", population="Schools", source=SECTION_5),
    )
    assert [(one.explanation, one.aside) for one in entries(part)] == [
        ("", ""),
        ("Good schools 2021.", ""),
        ("", ""),
    ]


def test_figures_without_any_source_have_no_heading_above_them() -> None:
    """Nobody wrote one."""
    [block] = figures_of(figure("a", "of us"))
    assert isinstance(block, Items)
