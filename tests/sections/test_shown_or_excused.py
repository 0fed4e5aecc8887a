"""Shown or excused: every key that content may have is printed, or is on the list of those not."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.resources.editions import read_editions
from cpstrategy.section import SectionUnit
from tests.conftest import ROOT, read

from .leaves import Leaf, Tree, leaves

TEMPLATES = read(ROOT / "templates")
EDITIONS = {edition.name: edition for edition in read_editions(TEMPLATES).sound}
LEAVES = [*leaves()]
PACK = Pack.model_validate({"nation": "england", "act": "The Act", "principles": ["Listen."]})


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: f"{leaf.path}={leaf.told or leaf.value}")
def test_the_full_edition_shows_every_key(leaf: Leaf) -> None:
    """Alone with what its record needs: nothing else is needed for it to be printed."""
    assert is_shown(leaf, EDITIONS["full"])


def is_shown(leaf: Leaf, edition: Edition) -> bool:
    """Whether the words of a leaf are met more often than without it, or anything changes."""
    shown, bare = (told(leaf.tree(filled=filled), edition) for filled in (True, False))
    if not leaf.told:
        return shown != bare
    return shown.count(even(leaf.told)) > bare.count(even(leaf.told))


def told(tree: Tree, edition: Edition) -> str:
    strategy = Strategy.model_validate(tree).adopt(Supplies(packs=(PACK,)))
    return "\n".join(map(even, strings(compose(strategy, edition, "example"))))


def even(words: str) -> str:
    """Words without their capitals, and as Markdown or a title may have them."""
    return words.replace("\\", "").replace("-", " ").casefold()


def strings(thing: Any) -> Iterator[str]:
    """Walk everything that a document holds, but not how it is found or looks."""
    if is_dataclass(thing):
        for field in fields(thing):
            if field.name not in ("id", "page"):
                yield from strings(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for item in thing:
            yield from strings(item)
    else:
        yield str(thing)


_ = (discover, sections, SectionUnit)
