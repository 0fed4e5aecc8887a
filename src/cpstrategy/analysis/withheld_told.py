"""Withheld told: every text of a strategy that tells the number of a figure that is withheld."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.aliases import by_names, pattern_of
from cpstrategy.analysis.withheld_words import TypedNumber, beside_citations, beside_names
from cpstrategy.formatting.withheld import stands_for_a_number
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords


class ToldNumber(NamedTuple):
    """A number that some words tell of a figure that is withheld."""

    written: FieldWords
    typed: TypedNumber


def withheld_told(strategy: Strategy) -> Sequence[ToldNumber]:
    """List them: beside where a figure is cited, and beside the words for it."""
    return strategy.once(_withheld_told)


def tells_withheld(strategy: Strategy, written: FieldWords, start: int, end: int) -> bool:
    """Whether a part of some words is already known to tell a number that is withheld."""
    return any(
        told.written == written and told.typed.start < end and start < told.typed.end
        for told in withheld_told(strategy)
    )


def _withheld_told(strategy: Strategy) -> Sequence[ToldNumber]:
    return tuple(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[ToldNumber]:
    few = [one for one in strategy.statistics if one.withheld and stands_for_a_number(one)]
    if not few:
        return
    hidden = {one.id: one for one in few}
    for written in strategy.containing("{stat:"):
        for typed in beside_citations(written.words, hidden, strategy.index):
            yield ToldNumber(written, typed)
    names, own = by_names(few), {id(one) for one in few}
    pattern = pattern_of(names)
    last_words = {name.split()[-1] for name in names}
    for written in strategy.with_word(*last_words) if names else ():
        if id(written.owner) not in own:
            for typed in beside_names(written.words, names, pattern):
                yield ToldNumber(written, typed)
