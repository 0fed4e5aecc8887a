"""Signing: somebody has read words beside the full text and says that they agree."""

from collections.abc import Iterable

from cpstrategy.model.lock import Lock, LockEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.fingerprint import fingerprint
from cpstrategy.registers.state import RegisterState, RegisterText, standings


def unsigned(strategy: Strategy) -> list[RegisterText]:
    """List the words that somebody could accept: there, and not accepted just as they are."""
    return [
        one
        for one in standings(strategy)
        if one.source and one.words and one.accepted != _signature(one, one.accepted)
    ]


def sign(lock: Lock, chosen: Iterable[RegisterText], by: str, on: str) -> Lock:
    """Add the sign-offs of somebody on one day; all others stay."""
    entries = dict(lock.entries)
    for one in chosen:
        entries[one.name] = _signature(one, LockEntry("", "", by, on))
    return Lock(entries)


def prune(lock: Lock, strategy: Strategy) -> tuple[Lock, list[RegisterText]]:
    """Take out the sign-offs of words or full texts that are gone, and list them."""
    gone = [
        one
        for one in standings(strategy)
        if one.accepted and one.state in (RegisterState.ORPHAN, RegisterState.MISSING)
    ]
    keys = {one.name for one in gone}
    kept = {key: entry for key, entry in lock.entries.items() if key not in keys}
    return Lock(kept), gone


def _signature(one: RegisterText, former: LockEntry | None) -> LockEntry:
    by, on = (former.by, former.on) if former else ("", "")
    return LockEntry(one.source, fingerprint(one.words), by, on)
