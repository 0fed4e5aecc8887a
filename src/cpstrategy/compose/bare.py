"""Bare: a section without the furniture that its readers can do without."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Set
from dataclasses import replace
from functools import partial
from types import MappingProxyType

from cpstrategy.document.blocks import (
    NOTHING,
    Answers,
    Block,
    ChartTable,
    Facts,
    Figures,
    Items,
    Markdown,
    Part,
    Prose,
    Quotes,
    Signatures,
    Words,
)
from cpstrategy.document.document import Section
from cpstrategy.document.every_block import every_block
from cpstrategy.invariants import of_kind
from cpstrategy.text.catalogue import Catalogue

Removal = Callable[[Block, str], Block | None]
"""Takes something out of a block that stands below a part of some tone; None is no block."""


def without_furniture(section: Section, names: Set[str]) -> Section:
    """Leave out of a section what an edition names as `without`."""
    removals = [removal for name, removal in REMOVALS.items() if name in names]
    return replace(section, blocks=tuple(_bare(section.blocks, removals, "")))


def wording_said_once(sections: Iterable[Section], words: Catalogue) -> Iterator[Section]:
    """Say above the first quotation in other words than the speaker's what they all are."""
    is_said = False
    for section in sections:
        if is_said or not any(map(_is_reworded, every_block(section.blocks))):
            yield section
        else:
            is_said = True
            yield replace(
                section, blocks=(Prose(Markdown(words["all-in-our-words"])), *section.blocks)
            )


def _is_reworded(block: Block) -> bool:
    return isinstance(block, Quotes) and any(one.paraphrased for one in block.quotes)


def _bare(blocks: Iterable[Block], removals: Iterable[Removal], tone: str) -> Iterator[Block]:
    for block in blocks:
        left: Block | None = block
        for removal in removals:
            left = removal(left, tone) if left else None
        if isinstance(left, Part):
            below = tuple(_bare(left.blocks, removals, left.tone or tone))
            yield replace(left, blocks=below)
        elif isinstance(left, Answers):
            rows = (tuple(_cell(cell, removals) for cell in row) for row in left.rows)
            yield replace(left, rows=tuple(rows))
        elif left:
            yield left


def _cell(lists: Iterable[Items], removals: Iterable[Removal]) -> tuple[Items, ...]:
    return tuple(of_kind(one, Items) for one in _bare(lists, removals, ""))


def _no_sources(block: Block, _tone: str) -> Block | None:
    match block:
        case Figures():
            leads, figures = (
                tuple(replace(figure, details=()) for figure in figures)
                for figures in (block.leads, block.figures)
            )
            return replace(block, leads=leads, figures=figures, details=())
        case ChartTable():
            bars = tuple(replace(bar, details=()) for bar in block.bars)
            return replace(block, bars=bars, details=())
        case Prose():
            return replace(block, aside=NOTHING)
        case Items():
            entries = tuple(replace(entry, aside="") for entry in block.entries)
            return replace(block, entries=entries, aside=NOTHING)
    return block


def _no_law(block: Block, _tone: str) -> Block | None:
    if isinstance(block, Prose) and block.is_law:
        return None
    if isinstance(block, Items) and block.style == "principles":
        entries = (replace(entry, label="", aside="") for entry in block.entries)
        return replace(block, entries=tuple(entries))
    return block


def _no_audience(block: Block, _tone: str) -> Block | None:
    is_pledge = isinstance(block, Part) and block.tone in ("pledge", "expired")
    return replace(block, opener="") if is_pledge and isinstance(block, Part) else block


def _no_roles(block: Block, _tone: str) -> Block | None:
    if not isinstance(block, Signatures):
        return block
    signed = (replace(one, role="") if one.name else one for one in block.signatures)
    return replace(block, signatures=tuple(signed))


def _no_reasons(block: Block, _tone: str) -> Block | None:
    if not (isinstance(block, Items) and block.style in ("did", "will")):
        return block
    return replace(block, entries=tuple(replace(one, reason=NOTHING) for one in block.entries))


def _no_plans(block: Block, _tone: str) -> Block | None:
    is_steps = isinstance(block, Items) and block.style == "will"
    return replace(block, stem=NOTHING) if is_steps and isinstance(block, Items) else block


def _none_of(kind: type[Block], tones: tuple[str, ...], block: Block, tone: str) -> Block | None:
    return None if isinstance(block, kind) and tone in tones else block


def _no_wording(block: Block, _tone: str) -> Block | None:
    if not isinstance(block, Quotes):
        return block
    return replace(block, quotes=tuple(replace(one, is_marked=False) for one in block.quotes))


_IN_PRIORITIES = ("priority", "told", "will")

REMOVALS: Mapping[str, Removal] = MappingProxyType(
    {
        "sources": _no_sources,
        "law": _no_law,
        "audience": _no_audience,
        "roles": _no_roles,
        "leads": partial(_none_of, Facts, (*_IN_PRIORITIES, "index")),
        "reasons": _no_reasons,
        "plans": _no_plans,
        "wording": _no_wording,
        "words": partial(_none_of, Words, _IN_PRIORITIES),
    }
)
"""By the names of `model/furniture.py`; `compose` sees to what stands outside sections."""
