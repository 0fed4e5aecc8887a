"""Factual: the council's words about what is or was, not about what it promises or explains."""

from collections.abc import Callable, Iterator, Set

from cpstrategy.model.base import Record
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.text.numbers import is_number


def factual(strategy: Strategy, looks_right: Callable[[str], object]) -> Iterator[FieldWords]:
    """Walk the texts with figures that look right.

    Pledges, plans, principles and explained words are none.
    """
    return (written for written in strategy.once(_factual) if looks_right(written.words))


def _factual(strategy: Strategy) -> tuple[FieldWords, ...]:
    promised = _promised(strategy)
    return tuple(
        written
        for written in strategy.numbered(_with_figures(strategy))
        if written.is_markdown
        and written.voice is Voice.COUNCIL
        and id(written.owner) not in promised
    )


def _with_figures(strategy: Strategy) -> Set[int]:
    """The numbers of words that name a number or cite a figure: most do neither."""
    named = strategy.lookup.with_word(*filter(is_number, strategy.lookup.vocabulary))
    return named | strategy.lookup.containing("{stat:")


def _promised(strategy: Strategy) -> frozenset[int]:
    promises = (record for record in strategy.records if not record.states_facts)
    return frozenset(id(record) for promise in promises for record in _owners(promise))


def _owners(record: Record) -> Iterator[Record]:
    """Walk a record and those below it that texts belong to."""
    yield record
    for _, child in record.children():
        if not isinstance(child, Text):
            yield from _owners(child)
