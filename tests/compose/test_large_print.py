"""Large print: the full edition in larger letters, with the same headings in the same order."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.document.blocks import Block, Part, Table
from cpstrategy.document.document import Document
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import open_strategy
from cpstrategy.section import SectionUnit
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read
from tests.sections.full import full_strategy

from .test_whole_parts import editions

COUNCILS = [
    path.name for path in sorted((ROOT / "content").iterdir()) if (path / "strategy.yaml").is_file()
]
SECTIONS = sorted({*discover(sections, SectionUnit), "narratives"})


def headings(document: Document) -> list[tuple[str, str]]:
    """Every heading with its number; a table's caption is the heading of a table told as a list."""
    return [
        line
        for section in document.sections
        for line in ((str(section.number), section.title), *below(section.blocks))
    ]


def below(blocks: tuple[Block, ...]) -> Iterator[tuple[str, str]]:
    for block in blocks:
        if isinstance(block, Part):
            yield block.opener, block.title
            yield from below(block.blocks)
        elif isinstance(block, Table) and not block.caption_hidden:
            yield "", block.caption


def both(strategy: Strategy) -> list[Document]:
    by_name = {edition.name: edition for edition in editions()}
    return [compose(strategy, by_name[name], "example") for name in ("full", "large-print")]


@pytest.mark.parametrize("name", COUNCILS)
def test_of_each_council_large_print_is_the_full_edition(name: str, shipped: Shipped) -> None:
    """Also where the council has an outline of its own."""
    folder = f"content/{name}"
    files = {f"{folder}/{path}": data for path, data in read(ROOT / folder).items()}
    strategy = open_strategy(CouncilFiles(name, folder, files), shipped).strategy
    assert strategy is not None
    full, large = both(strategy)
    assert headings(large) == headings(full)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(SECTIONS), unique=True), st.booleans())
def test_whatever_outline_a_council_has_large_print_has_it_too(
    names: list[str], own_titles: bool
) -> None:
    """In its order, with its titles and numbers."""
    entries = [
        OutlineEntry(section=name, title=f"Our {name}" if own_titles else "")
        # Some have nothing to say by themselves, such as an index.
        for name in dict.fromkeys((*names, "vision"))
    ]
    whole = full_strategy()
    document = whole.document.model_copy(update={"outline": entries})
    full, large = both(whole.model_copy(update={"document": document}))
    assert headings(large) == headings(full)
    assert headings(full)
