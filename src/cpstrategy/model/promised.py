"""Promised: everything that a strategy promises, in the order in which it is written."""

from collections.abc import Iterator

from cpstrategy.model.base import Record
from cpstrategy.model.items import ItemGroup
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy

Promised = tuple[Record, ...]
"""A promise behind the records that it stands in: `(pledge, group, item)`."""


def promised(strategy: Strategy) -> Iterator[tuple[Record, tuple[Promised, ...]]]:
    """Walk the records that make promises, each with those that hold; its own records come last."""
    for holder in (*strategy.records[1:], strategy):
        if type(holder).promising and not (isinstance(holder, Pledge) and holder.expired):
            yield holder, tuple(_below((holder,), type(holder).promising))


def _below(above: Promised, fields: tuple[str, ...]) -> Iterator[Promised]:
    """Of a list with a heading, its entries are what is promised."""
    for field in fields:
        for record in getattr(above[-1], field):
            if isinstance(record, ItemGroup):
                yield from _below((*above, record), ("items", "groups"))
            else:
                yield (*above, record)
