"""Signing: somebody has read words beside the full text and says that they agree."""

from collections.abc import Iterable
from dataclasses import replace

from cpstrategy.model.lock import Lock, LockEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.fingerprint import fingerprint
from cpstrategy.registers.state import RegisterState, RegisterText, standings


def unsigned(strategy: Strategy) -> list[RegisterText]:
    """List the words that somebody could accept: there, and not accepted just as they are."""
    return [
        text
        for text in standings(strategy)
        if text.source and text.words and text.accepted != _signature(text, text.accepted)
    ]


def sign(lock: Lock, texts: Iterable[RegisterText], by: str, on: str) -> Lock:
    """Add the sign-offs of somebody on one day; all others stay."""
    entries = dict(lock.entries)
    for text in texts:
        entries[text.name] = _signature(text, LockEntry("", "", by, on))
    return replace(lock, entries=entries)


def prune(lock: Lock, strategy: Strategy) -> tuple[Lock, list[RegisterText]]:
    """Take out the sign-offs of words or full texts that are gone, and list them."""
    forgotten = [
        text
        for text in standings(strategy)
        if text.accepted and text.state in (RegisterState.ORPHAN, RegisterState.MISSING)
    ]
    keys = {text.name for text in forgotten}
    entries = {key: entry for key, entry in lock.entries.items() if key not in keys}
    return replace(lock, entries=entries), forgotten


def _signature(text: RegisterText, former: LockEntry | None) -> LockEntry:
    by, on = (former.by, former.on) if former else ("", "")
    return LockEntry(text.source, fingerprint(text.words), by, on)
