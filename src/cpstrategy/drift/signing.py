"""Signing: somebody has read words beside the full text and says that they agree."""

from collections.abc import Iterable

from cpstrategy.drift.fingerprint import fingerprint
from cpstrategy.drift.state import Standing, State, standings
from cpstrategy.model.lock import Accepted, Lock
from cpstrategy.model.strategy import Strategy


def unsigned(strategy: Strategy) -> list[Standing]:
    """List the words that somebody could accept: there, and not accepted just as they are."""
    return [
        one
        for one in standings(strategy)
        if one.source and one.words and one.accepted != _signature(one, one.accepted)
    ]


def sign(lock: Lock, chosen: Iterable[Standing], by: str, on: str) -> Lock:
    """Add the sign-offs of somebody on one day; all others stay."""
    entries = dict(lock.entries)
    for one in chosen:
        entries[one.name] = _signature(one, Accepted("", "", by, on))
    return Lock(entries)


def prune(lock: Lock, strategy: Strategy) -> tuple[Lock, list[Standing]]:
    """Take out the sign-offs of words or full texts that are gone, and list them."""
    gone = [
        one
        for one in standings(strategy)
        if one.accepted and one.state in (State.ORPHAN, State.MISSING)
    ]
    keys = {one.name for one in gone}
    kept = {key: entry for key, entry in lock.entries.items() if key not in keys}
    return Lock(kept), gone


def _signature(one: Standing, former: Accepted | None) -> Accepted:
    by, on = (former.by, former.on) if former else ("", "")
    return Accepted(one.source, fingerprint(one.words), by, on)
