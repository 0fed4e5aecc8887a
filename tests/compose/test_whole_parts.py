"""Whole parts: whatever registers are missing, nothing is told without what it belongs to."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from random import Random
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy.compose.compose import compose
from cpstrategy.document.blocks import (
    Block,
    Card,
    Cards,
    ChartTable,
    Facts,
    Figures,
    Items,
    Part,
    Prose,
    Rows,
    Signatures,
    Stem,
    Table,
)
from cpstrategy.document.document import Document
from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from tests.sections.full import tree
from tests.shipped_editions import EDITIONS

REGISTERS = ("full", "plain", "youth", "easy")
ACCOMPANYING = (Facts, Signatures, Stem)

Blocks = tuple[Block, ...]


@cache
def editions() -> tuple[Edition, ...]:
    """Those that are shipped, and one of young people's words that has every section."""
    every = {"name": "every", "registers": ["youth"]}
    return (*EDITIONS.values(), EDITIONS["full"].model_copy(update=every))


def thinned(written: Any, chance: Random) -> Any:
    """A tree in which each text has some of the registers, one at least."""
    if isinstance(written, dict) and [*written] == ["full"]:
        return _text(written["full"], chance.randint(1, 15))
    if isinstance(written, dict):
        return {key: thinned(value, chance) for key, value in written.items()}
    return [thinned(one, chance) for one in written] if isinstance(written, list) else written


def _text(words: str, drawn: int) -> Mapping[str, Any]:
    registers = [name for bit, name in enumerate(REGISTERS) if drawn >> bit & 1]
    told = {name: f"{name} {words}" for name in registers}
    return {name: [{"text": one}] if name == "easy" else one for name, one in told.items()}


def in_full_alone(written: Any) -> Any:
    """A tree whose texts have the full register and no other."""
    if isinstance(written, list):
        return [in_full_alone(one) for one in written]
    if not isinstance(written, dict):
        return written
    if {*written} & {*REGISTERS}:
        return {"full": "full, alone"}
    return {key: in_full_alone(value) for key, value in written.items()}


def council(seed: int) -> Strategy:
    """A council with every field of the model, and registers and lists taken away at random."""
    chance = Random(seed)  # noqa: S311 # Nothing secret.
    written = thinned(tree(Strategy), chance)
    for record in (*written["pledges"], *written["developments"]["groups"]):
        for key in chance.sample(("items", "groups", "text", "stem"), chance.randint(0, 3)):
            record.pop(key, None)
    for pledge in written["pledges"] if chance.randint(0, 1) else ():
        # Whoever puts a pledge into other words begins above its promises.
        pledge |= {key: in_full_alone(pledge[key]) for key in ("items", "groups") if key in pledge}
    pack = thinned({**tree(Pack, "pack"), "nation": "england"}, chance)
    strategy = Strategy.model_validate(written)
    return strategy.adopt(Supplies(packs=(Pack.model_validate(pack),)))


def walk(blocks: tuple[Block, ...]) -> Iterator[tuple[Block, tuple[Block, ...]]]:
    """Every block, with those beside it."""
    for block in blocks:
        yield block, blocks
        if isinstance(block, Part):
            yield from walk(block.blocks)


def strings(thing: Any) -> Iterator[str]:
    """All words of a document in the order of reading."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, Items):
        yield thing.stem
        yield from strings(thing.entries)
    elif isinstance(thing, tuple):
        for one in thing:
            yield from strings(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            yield from strings(getattr(thing, field.name))


def assert_whole(document: Document) -> None:
    """No heading without a body, no signature without a promise, no figure without words."""
    for section in document.sections:
        assert section.blocks, section.title
        for block, beside in walk(section.blocks):
            if is_whole := WHOLE.get(type(block)):
                assert is_whole(block, beside), block


def _part(part: Part, _: Blocks) -> bool:
    aside = ACCOMPANYING if part.tone in ("priority", "pledge") else (Signatures, Stem)
    return part.is_bare or any(not isinstance(block, aside) for block in part.blocks)


def _signatures(_: Signatures, beside: Blocks) -> bool:
    return any(isinstance(block, Items | Cards | Part | Prose) for block in beside)


def _stem(stem: Stem, beside: Blocks) -> bool:
    return isinstance(beside[beside.index(stem) + 1], Items | Cards | Part)


def _items(items: Items, _: Blocks) -> bool:
    return bool(items.entries) and all(entry.text or entry.label for entry in items.entries)


def _has_body(card: Card) -> bool:
    return bool(card.text or card.entries or card.is_bare)


WHOLE: Mapping[type[Block], Callable[[Any, Blocks], bool]] = {
    Part: _part,
    Signatures: _signatures,
    Stem: _stem,
    Items: _items,
    Table: lambda table, _: all(any(any(cell) for cell in row) for row in table.rows),
    Rows: lambda rows, _: bool(rows.rows),
    Cards: lambda cards, _: bool(cards.cards) and all(map(_has_body, cards.cards)),
    Figures: lambda tiles, _: all(figure.label.strip() for figure in tiles.figures),
    ChartTable: lambda chart, _: bool(chart.summary),
}


def stems(record: Record, path: str = "") -> Iterator[tuple[str, str]]:
    """Every list of the model that continues words, and the words, by their paths."""
    for name, child in record.children():
        key = type(record).model_fields[name].alias or name
        below = f"{path}.{key}" if path else key
        yield from stems(child, below)
    if getattr(record, "stem", None) is not None:
        yield f"{path}.items.text", f"{path}.stem"
        # Where there are groups alone, they are what continues it.
        if not getattr(record, "items", None):
            yield f"{path}.groups.items.text", f"{path}.stem"


def assert_stems(strategy: Strategy, document: Document) -> None:
    """What continues some words stands below them, in whatever register."""
    told = [*strings(document.sections)]
    for items, stem in set(stems(strategy)):
        mine = {f"{register} {items}" for register in REGISTERS}
        entries = [at for at, words in enumerate(told) if words in mine]
        if entries:
            assert any(words.endswith(f" {stem}") for words in told[: entries[0]]), items


def assert_pledges(strategy: Strategy, document: Document) -> None:
    """Whoever reads of a pledge reads its promises, if it has any."""
    bare = {f"pledge-{one.id}" for one in strategy.pledges if not (one.items or one.groups)}
    parts = (block for section in document.sections for block, _ in walk(section.blocks))
    for part in parts:
        if isinstance(part, Part) and part.tone in ("pledge", "expired") and part.id not in bare:
            below = [block for block, _ in walk(part.blocks)]
            assert any(isinstance(block, Items | Cards | Rows) for block in below), part.id


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 2**32))
def test_nothing_is_told_without_what_it_belongs_to(seed: int) -> None:
    """In every edition, whichever registers and lists were taken away."""
    strategy = council(seed)
    for edition in editions():
        document = compose(strategy, edition, "example")
        assert_whole(document)
        assert_stems(strategy, document)
        assert_pledges(strategy, document)


def test_every_stem_of_the_model_is_looked_at() -> None:
    """Those of pledges, of what young people ask, and of lists wherever they stand."""
    strategy = Strategy.model_validate(tree(Strategy))
    found = {stem for _, stem in stems(strategy)}
    schema = {
        "pledges.stem",
        "pledges.groups.stem",
        "asks.stem",
        "developments.stem",
        "definition.lists.stem",
        "narratives.lists.stem",
    }
    assert schema <= found
