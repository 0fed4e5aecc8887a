"""Fingerprint: whether two texts are the same, and if not, what kind of change lies between."""

from enum import IntEnum
from functools import lru_cache
from hashlib import sha256

from cpstrategy.text.facts import FactSet, facts, lost
from cpstrategy.text.tokens import same, tokens


class Change(IntEnum):
    """How far a text has changed, from not at all to what may now be wrong elsewhere."""

    SAME = 0
    COSMETIC = 1
    WORDS = 2
    FACTS = 3


@lru_cache(maxsize=4096)
def fingerprint(words: str) -> str:
    """The SHA-256 sum, in hexadecimal, of what a text says; looks do not count."""
    return sha256(" ".join(tokens(words)).encode()).hexdigest()


def change(old: str, new: str) -> Change:
    """What kind of change makes one text of the other."""
    if old == new or old.split() == new.split():
        return Change.SAME
    if same(old, new):
        return Change.COSMETIC
    return Change.FACTS if any(map(has_facts, differences(old, new))) else Change.WORDS


def differences(old: str, new: str) -> tuple[FactSet, FactSet]:
    """The facts that only the old text has, and those that only the new one has."""
    before, after = facts(old), facts(new)
    return lost(before, after, new), lost(after, before, old)


def has_facts(some: FactSet) -> bool:
    """Whether there is any fact at all."""
    return bool(some.numbers or some.references or some.addresses or some.names)
