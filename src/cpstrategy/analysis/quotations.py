"""Quotations: what is quoted of people, and the words for who they are."""

from collections.abc import Iterator, Sequence

from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords


def quotes(strategy: Strategy) -> Sequence[FieldWords]:
    """The words of quotations."""
    return strategy.once(_quotes)


def _quotes(strategy: Strategy) -> Sequence[FieldWords]:
    return list(_of_quotations(strategy, "text"))


def speakers(strategy: Strategy) -> Iterator[FieldWords]:
    """Walk the words for who said what is quoted."""
    return _of_quotations(strategy, "who")


def _of_quotations(strategy: Strategy, field: str) -> Iterator[FieldWords]:
    return (
        piece
        for piece in strategy.words
        if piece.field == field and isinstance(piece.record, Quote)
    )
