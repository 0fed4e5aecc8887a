"""Own registers: a strategy whose texts say what they say in registers of a council's own.

So nothing behind it has to know that there are any: these words stand where those of the register
stand that theirs is like.
"""

from functools import partial
from typing import Any

from cpstrategy.model.base import Record
from cpstrategy.model.edition import Edition
from cpstrategy.model.name import Name, OwnName
from cpstrategy.model.rebuilt import rebuilt
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import OwnText, Text


def in_own_registers(strategy: Strategy, edition: Edition) -> Strategy:
    """The strategy as an edition tells it; the same one for an edition that tries none of these."""
    if not edition.has_own_registers:
        return strategy
    return rebuilt(strategy, partial(_told, tried=edition.tried, likes=strategy.registers))


def _told(record: Record, *, tried: tuple[str, ...], likes: dict[str, Any]) -> Record:
    if not isinstance(record, Text | Name) or isinstance(record, OwnText | OwnName):
        return record
    changes: dict[str, Any] = {}
    for like in {likes[name] for name in tried if name in likes}:
        # Its own words are told where it is tried, and those tried before it say nothing.
        names = [name for name in tried if like in (name, likes.get(name))]
        said = [_words(record, name, like) for name in names]
        empty = [] if isinstance(getattr(record, like), list) else ""
        changes[like] = next(filter(None, said), empty)
    same = all(changes[like] is getattr(record, like) for like in changes)
    return record if same else record.model_copy(update=changes)


def _words(record: Text | Name, name: str, like: str) -> Any:
    own = record if name == like else record.own_words(name)
    return getattr(own, like) if own else None
