"""Withheld told: every text of a strategy that tells the number of a figure that is withheld."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.aliases import by_names, pattern_of
from cpstrategy.analysis.withheld_bands import Band, bands_beside, bands_cited
from cpstrategy.analysis.withheld_words import TypedNumber, beside_citations, beside_names
from cpstrategy.formatting.withheld import stands_for_a_number
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords


class ToldNumber(NamedTuple):
    """A number that some words tell of a figure that is withheld."""

    written: FieldWords
    typed: TypedNumber


class ToldBand(NamedTuple):
    """What some words leave of the numbers that a figure that is withheld can be."""

    written: FieldWords
    band: Band


def withheld_told(strategy: Strategy) -> Sequence[ToldNumber]:
    """List them: beside where a figure is cited, and beside the words for it."""
    return [one for one in strategy.once(_withheld_told) if isinstance(one, ToldNumber)]


def bands_told(strategy: Strategy) -> Sequence[ToldBand]:
    """List the bands, in the same places."""
    return [one for one in strategy.once(_withheld_told) if isinstance(one, ToldBand)]


def tells_withheld(strategy: Strategy, written: FieldWords, start: int, end: int) -> bool:
    """Whether a part of some words is already known to tell a number that is withheld."""
    return any(
        told.written == written and told.typed.start < end and start < told.typed.end
        for told in withheld_told(strategy)
    )


def _withheld_told(strategy: Strategy) -> Sequence[ToldNumber | ToldBand]:
    return tuple(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[ToldNumber | ToldBand]:
    few = [one for one in strategy.statistics if one.withheld and stands_for_a_number(one)]
    if not few:
        return
    hidden = {one.id: one for one in few}
    for written in strategy.containing("{stat:"):
        for typed in beside_citations(written.words, hidden, strategy.index):
            yield ToldNumber(written, typed)
        for band in bands_cited(written.words, hidden, strategy.index):
            yield ToldBand(written, band)
    names, own = by_names(few), {id(one) for one in few}
    pattern = pattern_of(names)
    last_words = {name.split()[-1] for name in names}
    for written in strategy.with_word(*last_words) if names else ():
        if id(written.owner) not in own:
            bands = [*bands_beside(written.words, names, pattern)]
            yield from (ToldBand(written, band) for band in bands)
            for typed in beside_names(written.words, names, pattern):
                # The second number of a band is not how many they are.
                if not any(one.start < typed.end and typed.start < one.end for one in bands):
                    yield ToldNumber(written, typed)
