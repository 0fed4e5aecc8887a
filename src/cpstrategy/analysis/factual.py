"""Factual: all words with figures that readers may meet, and what leads to those in lists.

Whether a sentence tells what is, or only what is promised, its own shape says, and not where it
stands: there are facts in pledges, and promises in reports.
"""

from collections.abc import Callable, Iterator, Mapping, Set

from cpstrategy.analysis.beside import beside
from cpstrategy.model.base import Record
from cpstrategy.model.items import Item
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.unprinted import unprinted
from cpstrategy.model.words import FieldWords
from cpstrategy.text.numbers import is_number


def factual(strategy: Strategy, looks_right: Callable[[str], object]) -> Iterator[FieldWords]:
    """Walk the words with figures that look right, whoever says them and in whatever record."""
    told = (*strategy.once(_factual), *beside(strategy))
    return (written for written in told if looks_right(written.words))


def lead_of(strategy: Strategy, written: FieldWords) -> str:
    """What leads to the words of an entry of a list, such as `We will:`; empty if nothing does."""
    return strategy.once(_leads).get(id(written.owner), "")


def _factual(strategy: Strategy) -> tuple[FieldWords, ...]:
    return tuple(
        written
        for written in strategy.numbered(_with_figures(strategy))
        if unprinted(type(written.record), written.field) is None
    )


def _with_figures(strategy: Strategy) -> Set[int]:
    """The numbers of words that name a number or cite a figure: most do neither."""
    named = strategy.lookup.with_word(*filter(_is_number, strategy.lookup.vocabulary))
    return named | strategy.lookup.containing("{stat:")


def _is_number(word: str) -> bool:
    """Whether a word is a number, also with the marks of an emphasis that is a part of words."""
    return is_number(word.strip("_"))


def _leads(strategy: Strategy) -> Mapping[int, str]:
    leads: dict[int, str] = {}
    for record in strategy.records:
        stem = getattr(record, "stem", None)
        if isinstance(stem, Text):
            words = stem.full or stem.plain or stem.youth
            # A group within has a stem of its own, and comes later.
            leads |= {id(item): words for item in _items(record)}
    return leads


def _items(record: Record) -> Iterator[Item]:
    for _, child in record.children():
        if isinstance(child, Item):
            yield child
        elif not isinstance(child, Text):
            yield from _items(child)
