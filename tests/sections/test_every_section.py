"""Every section: what it shows of a strategy in which nothing is missing, field by field."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

import pytest

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.document.document import Section
from cpstrategy.model.edition import Edition
from cpstrategy.section import SectionUnit
from tests.conftest import Golden

from .full import full_strategy
from .printed import printed

UNITS = discover(sections, SectionUnit)
STRATEGY = full_strategy()
INDEXED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"promises": ("priorities", "pledges", "actions")}
)
"""What an index leads to, without which it has nothing to say."""
GOLDEN = Path(__file__).parent / "golden"


def shown(section: str) -> Section:
    """What the full strategy shows in one section."""
    edition = Edition.model_validate(
        {
            "name": "one",
            "title": "One section",
            "registers": ["easy"] if section == "booklet" else ["full"],
            "sections": [
                *INDEXED.get(section, ()),
                {"narrative": "narratives-id"} if section == "narratives" else section,
            ],
            "outputs": ["html"],
        }
    )
    return compose(STRATEGY, edition, "example").sections[-1]


@pytest.mark.parametrize("name", [*sorted(UNITS), "narratives"])
def test_a_section_shows_these_fields_and_says_so(name: str, golden: Golden) -> None:
    """Each text is the path of its field: what is read here is what readers are shown."""
    golden(GOLDEN / f"{name}.txt", "\n".join(printed(shown(name))) + "\n")


@pytest.mark.parametrize("name", sorted(UNITS))
def test_a_section_shows_what_it_says_that_it_needs(name: str) -> None:
    """A key that is only declared would be written for nobody."""
    words = repr(shown(name).blocks)
    assert UNITS[name].needs
    assert set(UNITS[name].needs) <= set(type(STRATEGY).model_fields)
    for key in UNITS[name].needs:
        assert any(f"{sign}{key.replace('_', '-')}" in words for sign in "'` "), key
