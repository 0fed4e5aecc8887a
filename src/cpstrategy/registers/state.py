"""State: how the words of each register stand to the full text today."""

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from cpstrategy.model.base import NOWHERE
from cpstrategy.model.lock import Lock, LockEntry
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import UNREAD
from cpstrategy.registers.addresses import (
    AddressedText,
    Variant,
    addressed,
    all_variants,
    place_in,
    words_in,
)
from cpstrategy.registers.fingerprint import Change, change, differences, fingerprint
from cpstrategy.source import Span
from cpstrategy.text.facts import FactSet, facts, listed
from cpstrategy.text.tokens import same


class RegisterState(StrEnum):
    """How the words of one register stand to the full text."""

    CURRENT = "current"
    COSMETIC = "cosmetic"
    FUZZY = "fuzzy"
    FACTS_CHANGED = "facts-changed"
    MISSING = "missing"
    ORPHAN = "orphan"


TITLES: Mapping[RegisterState, str] = MappingProxyType(
    {
        RegisterState.FACTS_CHANGED: "Facts changed",
        RegisterState.FUZZY: "To be read again",
        RegisterState.MISSING: "Missing",
        RegisterState.ORPHAN: "Without a full text",
        RegisterState.COSMETIC: "In step but for its looks",
        RegisterState.CURRENT: "In step",
    }
)
"""The states as people read them, the worst first."""


class RegisterText(NamedTuple):
    """The words of one register of one text.

    `because` says why they are not current. `text` is None where only the lock knows them, and
    `accepted` is None where nobody has signed them off.
    """

    key: str
    register: Variant
    state: RegisterState
    because: str = ""
    text: AddressedText | None = None
    accepted: LockEntry | None = None

    @property
    def name(self) -> tuple[str, Variant]:
        """What tells it from all others."""
        return self.key, self.register

    @property
    def place(self) -> Span:
        """Where the words are written, or the text that lacks them; nowhere if both are gone."""
        return place_in(self.text.text, self.register) if self.text else NOWHERE

    @property
    def source(self) -> str:
        """The full text as it is now."""
        return words_in(self.text.text, "full") if self.text else ""

    @property
    def words(self) -> str:
        """The words of the register, each easy row a paragraph."""
        return words_in(self.text.text, self.register) if self.text else ""


def standings(strategy: Strategy) -> tuple[RegisterText, ...]:
    """Every register of every text that has an address, then what only the lock knows."""
    return strategy.once(_standings)


def _standings(strategy: Strategy) -> tuple[RegisterText, ...]:
    return tuple(_judged(strategy))


def _judged(strategy: Strategy) -> Iterator[RegisterText]:
    lock = strategy.lock or Lock({})
    left, known = dict(lock.entries), all_variants(strategy)
    for text in addressed(strategy):
        source = words_in(text.text, "full")
        for register in known:
            accepted = left.pop((text.key, register), None)
            state, because = judge(source, words_in(text.text, register), accepted)
            yield RegisterText(text.key, register, state, because, text, accepted)
    for (key, name), accepted in left.items():
        because = "there is no text with this address any more"
        if name not in known:
            because = "there is no register of this name any more"
        yield RegisterText(key, name, RegisterState.ORPHAN, because, None, accepted)


def judge(source: str, words: str, accepted: LockEntry | None) -> tuple[RegisterState, str]:
    """Compare words with the full text of today and with the one they were accepted for."""
    if not source and (words or accepted):
        return RegisterState.ORPHAN, "there is no full text to compare these words with"
    if not words:
        return RegisterState.MISSING, ""
    if source == UNREAD:  # What is wrong is that, and the words may be as they should.
        return RegisterState.CURRENT, ""
    if _as_accepted(source, words, accepted) or same(words, source):
        return RegisterState.CURRENT, ""
    if accepted is None:
        return RegisterState.FUZZY, "nobody has accepted these words yet"
    rewritten = fingerprint(words) != accepted.variant
    changed = change(accepted.source, source)
    if changed is Change.FACTS:
        return _with_other_facts(accepted.source, source, words, rewritten)
    if rewritten:
        return RegisterState.FUZZY, "these words have changed since they were accepted"
    if changed is Change.WORDS:
        return RegisterState.FUZZY, "the full text has changed since these words were accepted"
    return RegisterState.COSMETIC, "the full text has other capitals or other punctuation"


def _as_accepted(source: str, words: str, accepted: LockEntry | None) -> bool:
    """Whether nothing has changed: most words are so, and to compare the two texts takes longer."""
    return (
        accepted is not None
        and change(accepted.source, source) is Change.SAME
        and fingerprint(words) == accepted.variant
    )


def _with_other_facts(old: str, new: str, words: str, rewritten: bool) -> tuple[RegisterState, str]:
    """Words that were written anew are believed, unless they still say what is no longer so."""
    gone, come = differences(old, new)
    if rewritten and not _shared(gone, facts(words)):
        return (
            RegisterState.FUZZY,
            "these words and the full text have changed since they were accepted",
        )
    difference = _difference(listed(gone, old), listed(come, new))
    return RegisterState.FACTS_CHANGED, f"the full text {difference}"


def _shared(gone: FactSet, present: FactSet) -> bool:
    return bool(
        gone.numbers & present.numbers
        or gone.references & present.references
        or gone.addresses & present.addresses
        or gone.names & present.names
    )


def _difference(old: list[str], new: list[str]) -> str:
    now = ", ".join(f"`{fact}`" for fact in new)
    before = ", ".join(f"`{fact}`" for fact in old)
    if now and before:
        return f"now says {now} instead of {before}"
    return f"now says {now}" if now else f"no longer says {before}"
