"""Tally: how much young people said, and how much was and will be done, above each priority."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType

from cpstrategy.document.blocks import Block, Items, Part, Prose, Quotes, Tally
from cpstrategy.document.document import Section
from cpstrategy.text.catalogue import Catalogue

_WORDS: Mapping[str, str] = MappingProxyType(
    {"told": "you-said", "did": "we-did", "will": "we-will"}
)
"""Which of the program's words say what is counted of each part of a priority."""


def with_tallies(section: Section, words: Catalogue) -> Section:
    """Count what each priority of a section shows; one that shows nothing has none.

    The aim stands before what is counted and quotations behind it, so that this can stand side by
    side.
    """
    return replace(section, blocks=tuple(_tallied(block, words) for block in section.blocks))


def _tallied(block: Block, words: Catalogue) -> Block:
    if not isinstance(block, Part) or block.tone != "priority":
        return block
    counts = tuple(_counts(block.blocks, words))
    if not counts:
        return block
    aims = [one for one in block.blocks if _is_aim(one)]
    others = [_without_quotes(one) for one in block.blocks if not _is_aim(one)]
    quotes = [one for part in block.blocks for one in _below(part) if isinstance(one, Quotes)]
    return replace(block, blocks=(Tally(counts), *aims, *others, *quotes))


def _below(block: Block) -> tuple[Block, ...]:
    return block.blocks if isinstance(block, Part) else ()


def _without_quotes(block: Block) -> Block:
    if not isinstance(block, Part):
        return block
    return replace(block, blocks=tuple(one for one in block.blocks if not isinstance(one, Quotes)))


def _is_aim(block: Block) -> bool:
    return isinstance(block, Part) and block.tone in ("now", "aim")


def _counts(blocks: Iterable[Block], words: Catalogue) -> Iterator[tuple[str, int]]:
    parts = {block.tone: block for block in blocks if isinstance(block, Part)}
    for tone, key in _WORDS.items():
        count = sum(map(_count, parts[tone].blocks)) if tone in parts else 0
        if count:
            yield words[key], count


def _count(block: Block) -> int:
    return len(block.entries) if isinstance(block, Items) else int(isinstance(block, Prose))
