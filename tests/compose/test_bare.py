"""Bare: an edition without furniture has all the words and nothing of what it names."""

from collections.abc import Iterator

import pytest

from cpstrategy import sections
from cpstrategy.compose.bare import REMOVALS
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.document.blocks import Block, Part, Quotes
from cpstrategy.document.document import Document
from cpstrategy.document.strings import strings
from cpstrategy.model.edition import Edition
from cpstrategy.model.furniture import FURNITURE
from cpstrategy.section import SectionUnit
from tests.sections.full import full_strategy

STRATEGY = full_strategy()
OUTSIDE_SECTIONS = {"period", "status", "publishing", "section-numbers"}


def told(*without: str, sections: list[str], parts: tuple[str, ...] = ()) -> Document:
    edition = {
        "name": "one",
        "title": "One",
        "registers": ["full"],
        "sections": sections,
        "outputs": ["html"],
        "without": list(without),
        "parts": list(parts),
    }
    return compose(STRATEGY, Edition.model_validate(edition), "example")


def test_whatever_can_be_named_is_left_out_by_somebody() -> None:
    """A name that nothing heeds would be a promise that nothing keeps."""
    assert set(FURNITURE) == set(REMOVALS) | OUTSIDE_SECTIONS
    units = discover(sections, SectionUnit)
    assert {name for one in FURNITURE.values() for name in one.sections} <= set(units)


@pytest.mark.parametrize("name", [name for name in REMOVALS if name != "wording"])
def test_each_name_leaves_something_out_of_each_section_that_it_names(name: str) -> None:
    """Of a strategy in which nothing is missing; and it adds nothing."""
    # What was told stands beside what answers it, and is a reason where it is not shown.
    parts = ("did", "will") if name == "reasons" else ()
    for section in FURNITURE[name].sections or ("key-figures", "priorities"):
        before = told(sections=[section], parts=parts)
        after = told(name, sections=[section], parts=parts)
        said, left = list(strings(before.sections)), list(strings(after.sections))
        assert len(list(filter(None, left))) < len(list(filter(None, said))), section
        assert set(left) <= set(said) | {""}


@pytest.mark.parametrize("name", [name for name in REMOVALS if FURNITURE[name].sections])
def test_a_name_leaves_every_other_section_alone(name: str) -> None:
    """The register says where there is any of it, and the check of editions relies on that."""
    others = [one for one in discover(sections, SectionUnit) if one not in FURNITURE[name].sections]
    for other in others:
        assert told(name, sections=[other]).sections == told(sections=[other]).sections, other


def test_sections_can_do_without_numbers_and_covers_without_years() -> None:
    """The rest of the document is the same."""
    made = told("section-numbers", "period", "status", sections=["vision", "definition"])
    assert [one.number for one in made.sections] == [0, 0]
    assert (made.cover.period, made.cover.status) == (False, False)
    usual = told(sections=["vision", "definition"])
    assert [one.number for one in usual.sections] == [1, 2]
    assert (usual.cover.period, usual.cover.status) == (True, True)


def test_that_quotations_are_in_our_words_is_said_once() -> None:
    """Above the first of them, and at none; where there is none, it is not said."""
    sections = ["vision", "priorities", "services"]
    made = told("wording", sections=sections)
    noted = [one.name for one in made.sections if "in our words" in " ".join(strings(one.blocks))]
    assert noted == ["priorities"]
    quotes = [one for block in _all(made) if isinstance(block, Quotes) for one in block.quotes]
    assert any(one.paraphrased for one in quotes)
    assert not any(one.is_marked for one in quotes)
    alone = told("wording", sections=["vision"])
    assert "in our words" not in " ".join(strings(alone))


def _all(document: Document) -> Iterator[Block]:
    waiting = [block for section in document.sections for block in section.blocks]
    while waiting:
        block = waiting.pop()
        waiting += block.blocks if isinstance(block, Part) else ()
        yield block
