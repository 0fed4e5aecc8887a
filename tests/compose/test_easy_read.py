"""Easy read: conditions stand with their promises, and no picture says more than its row."""

from collections.abc import Iterable, Iterator

import pytest

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import Block, Part, Row, Rows
from cpstrategy.pipeline import open_strategy
from cpstrategy.source import CouncilFiles, Shipped
from tests.compose.test_whole_parts import editions
from tests.conftest import ROOT, read

CONDITIONS = ("We will do this ", "This will be once ")
FIRM = ("yes", "check", "promise")
"""What says that something is sure."""


def rows(council: str, shipped: Shipped) -> list[Row]:
    content = read(ROOT / "content" / council)
    files = {f"content/{council}/{path}": data for path, data in content.items()}
    opened = open_strategy(CouncilFiles(council, f"content/{council}", files), shipped)
    assert opened.strategy is not None
    [easy] = [edition for edition in editions() if edition.rows]
    document = compose(opened.strategy, easy, council)
    return [row for section in document.sections for row in _rows(section.blocks)]


def _rows(blocks: Iterable[Block]) -> Iterator[Row]:
    for block in blocks:
        if isinstance(block, Part):
            yield from _rows(block.blocks)
        elif isinstance(block, Rows):
            yield from block.rows


@pytest.mark.parametrize("council", ["wigan", "worcestershire"])
def test_a_condition_stands_with_its_promise_and_is_no_tick(council: str, shipped: Shipped) -> None:
    """It goes on from the row before, and its picture does not say yes."""
    conditions = [row for row in rows(council, shipped) if row.text.startswith(CONDITIONS)]
    assert conditions
    assert all(row.goes_on for row in conditions)
    assert not [row for row in conditions if row.picture in FIRM]


@pytest.mark.parametrize("council", ["wigan", "worcestershire"])
def test_a_booklet_says_how_it_is_read_and_whom_to_ring(council: str, shipped: Shipped) -> None:
    """First that somebody may help to read it, and in the end a number."""
    told = [row.text for row in rows(council, shipped)]
    assert told[1] == "You can ask somebody to help you read it."
    assert any("tel:08001111" in words for words in told)


def test_a_sensitive_matter_has_a_number_beside_it(shipped: Shipped) -> None:
    """Who needs help with drugs or alcohol reads there whom to ring."""
    told = [row.text for row in rows("wigan", shipped)]
    start = next(number for number, words in enumerate(told) if "drugs or alcohol" in words)
    assert any("tel:08001111" in words for words in told[start : start + 4])


def test_all_rows_have_room_in_a_booklet_that_is_read(shipped: Shipped) -> None:
    """In 32 pages of about eight rows, with what stands between them."""
    assert len(rows("wigan", shipped)) <= 230
