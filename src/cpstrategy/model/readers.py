"""Readers: whom an edition is for, and so what of a strategy is chosen for them."""

from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Readers, is_choice
from cpstrategy.model.strategy import Strategy
from cpstrategy.text.ages import ALL_AGES, Ages, read_ages


def readers_of(strategy: Strategy, edition: Edition) -> Readers:
    """The readers of an edition.

    What is like another shows what is marked for that one, as long as nothing is for itself.
    """
    names = (name for name in edition.names if _is_choice_of(strategy, name))
    return Readers(next(names, "") if edition.short else "", ages_of(edition))


def ages_of(edition: Edition) -> Ages:
    """The ages that an edition is for: all where it names none."""
    return (read_ages(edition.ages) if edition.ages else None) or ALL_AGES


def _is_choice_of(strategy: Strategy, edition: str) -> bool:
    return any(is_choice(one, edition) for one in strategy.records)
