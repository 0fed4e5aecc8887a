"""Shown or excused: every key that content may have is printed, or is on the list of those not."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest

from cpstrategy import sections
from cpstrategy.compose.compose import compose
from cpstrategy.discovery import discover
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.kinds import classes_below
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.unprinted import UNPRINTED, UnprintedKind
from cpstrategy.section import SectionUnit
from tests.conftest import ROOT, read
from tests.shipped_editions import EDITIONS

from .leaves import Leaf, Tree, in_all_registers, leaves

TEMPLATES = read(ROOT / "templates")
LEAVES = [*leaves()]
SETTINGS = (
    frozenset(
        ("accent", "ages", "aliases", "editions", "in_", "language", "nation", "not_in", "packs")
    )
    | {"colour", "icon", "primary"}
    | {"lead", "registers", "rules", "section", "short_name", "whole"}
)
"""What tells the program how to work, and nothing to a reader."""
PRINCIPLES = in_all_registers([{"text": {"full": "Listen."}}])
PACK = Pack.model_validate({"nation": "england", "act": "The Act", "principles": PRINCIPLES})


@pytest.mark.parametrize("leaf", LEAVES, ids=lambda leaf: f"{leaf.path}={leaf.told or leaf.value}")
def test_the_full_edition_shows_every_key(leaf: Leaf) -> None:
    """Alone with what its record needs: nothing else is needed for it to be printed."""
    assert is_shown(leaf, EDITIONS["full"])


@pytest.mark.parametrize("name", sorted(set(EDITIONS) - {"full"}))
def test_what_an_edition_shows_of_a_record_it_shows_wholly(name: str) -> None:
    """Every key below what its sections tell of; easy read tells texts alone, of some parts."""
    # What it is `without` it names itself, and `tests/compose/test_bare.py` holds it to that.
    edition = EDITIONS[name].model_copy(update={"without": []})
    lost = [leaf.path for leaf in LEAVES if _is_due(leaf, edition) and not is_shown(leaf, edition)]
    assert lost == []


def _is_due(leaf: Leaf, edition: Edition) -> bool:
    units = discover(sections, SectionUnit)
    shown = {entry.section for entry in edition.sections}
    # What is told in brief stands whole in another edition.
    whole = (unit for name, unit in units.items() if name in shown and not unit.is_brief)
    tops = {key for unit in whole for key in unit.needs}
    tops |= {"narratives"} & shown
    if not edition.rows:
        # The outline is that of the full edition.
        return leaf.top in tops and not leaf.path.startswith("document.outline")
    part = leaf.path.removeprefix("priorities.").split(".")[0]
    # Of hard words it explains those that it uses.
    tops -= {"glossary"}
    is_part = leaf.top != "priorities" or part in ("title", "statement", "next-steps")
    return leaf.top in tops and leaf.is_text and is_part


def test_words_for_readers_are_never_excused() -> None:
    """The list has ids, notes, allowances, consent, files and settings, and each key is one."""
    kinds = (kind for one in classes_below(Strategy) for kind in one.__mro__)
    classes = {kind.__name__: kind for kind in kinds if issubclass(kind, Record)}
    for name, reason in UNPRINTED.items():
        owner, _, field = name.rpartition(".")
        records = [classes[owner]] if owner else classes_below(Strategy)
        fields_ = [one.model_fields[field] for one in records if field in one.model_fields]
        assert fields_, name
        assert not any("Text" in str(info.annotation) for info in fields_), name
        assert KEYS[reason.kind](field), name


KEYS: Mapping[UnprintedKind, Callable[[str], bool]] = {
    UnprintedKind.ID: {"id", "narrative"}.__contains__,
    UnprintedKind.NOTE: {"note", "because", "source", "checked"}.__contains__,
    UnprintedKind.ALLOWANCE: {"allow"}.__contains__,
    UnprintedKind.CONSENT: {"consent", "photographs", "sensitive", "shows"}.__contains__,
    UnprintedKind.FILE: {"file_name"}.__contains__,
    UnprintedKind.SETTING: SETTINGS.__contains__,
}


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
            if field.name not in ("glossary", "id", "page"):
                yield from strings(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for item in thing:
            yield from strings(item)
    else:
        yield str(thing)
