"""Waiting: which editions cannot be made yet, for the errors in what they show."""

from collections.abc import Iterable, Iterator, Mapping

from cpstrategy.compose.shown import ComposedEdition, words_at
from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.model.edition import Edition
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil

_UNREAD = ("SYN", "REF001", "REF010")
"""What the front end finds: the strategy is not whole, and what is at fault may be missing."""


def held_up(checked: CheckedCouncil) -> Mapping[str, tuple[Diagnostic, ...]]:
    """The errors that keep editions from being made, by their names; under "" those of any.

    An error in words holds up the editions that show them, and no other.
    """
    faults = [one for one in errors(checked.findings) if one not in checked.resources.findings]
    if not faults or checked.strategy is None:
        return {"": tuple(faults)} if faults else {}
    named = {name for fault in faults for name in fault.editions}
    held = {name: tuple(one for one in faults if name in one.editions) for name in named}
    for edition in checked.resources.offered:
        holding = tuple(_holding(checked.strategy, edition, faults))
        held[edition.name] = (*held.get(edition.name, ()), *holding)
    return {name: found for name, found in held.items() if found}


def _holding(
    strategy: Strategy, edition: Edition, faults: Iterable[Diagnostic]
) -> Iterator[Diagnostic]:
    """Those in what an edition shows. What could not be read or resolved cannot be composed."""
    everywhere = [fault for fault in faults if not fault.editions]
    unread = [fault for fault in everywhere if fault.code.startswith(_UNREAD)]
    in_the_way = [fault for fault in unread if _is_needed(strategy, edition, fault)]
    yield from in_the_way
    composed = ComposedEdition(strategy, edition)
    for fault in everywhere:
        if fault not in unread and (in_the_way or any(map(composed.shows, fault.places))):
            yield fault


def _is_needed(strategy: Strategy, edition: Edition, fault: Diagnostic) -> bool:
    found = words_at(strategy, fault.span)
    return found is None or found.register in edition.registers or found.may_stand_in
