"""Chosen: a strategy with nothing in it but what people have chosen for an edition's readers.

So no section has to know that there are short editions, or editions for some ages.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from cpstrategy.model.base import Record, holding_records, lists_shown
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import Readers, chosen, is_chosen
from cpstrategy.model.readers import readers_of
from cpstrategy.model.strategy import Index, Strategy

R = TypeVar("R", bound=Record)


def chosen_for(strategy: Strategy, edition: Edition) -> Strategy:
    """The strategy as an edition shows it; where nothing is left out of it, it is the same one.

    What texts cite is still found: the index stays that of all records.
    """
    readers = readers_of(strategy, edition)
    return strategy if readers == Readers() else _chosen(strategy, readers, strategy.index)


def _chosen(record: R, readers: Readers, index: Index) -> R:
    values = {
        field: _below(getattr(record, field), readers, index)
        for field in holding_records(type(record))
    }
    for field, kind in lists_shown(type(record)):
        values[field] = _of_ids(getattr(record, field), kind, readers, index)
    changes = {name: value for name, value in values.items() if value is not getattr(record, name)}
    return record.model_copy(update=changes) if changes else record


def _of_ids(keys: Sequence[str], kind: str, readers: Readers, index: Index) -> Sequence[str]:
    records = [index[kind, key] for key in keys]
    ids = {id(one): key for one, key in zip(records, keys, strict=True)}
    kept = chosen(records, readers)
    return keys if len(kept) == len(keys) else [ids[id(one)] for one in kept]


def _below(value: Any, readers: Readers, index: Index) -> Any:
    if isinstance(value, Record):
        return _chosen(value, readers, index) if is_chosen(value, readers) else None
    return _of_list(value, readers, index) if isinstance(value, list) else value


def _of_list(records: Sequence[Any], readers: Readers, index: Index) -> Sequence[Any]:
    """What is only cited is in no list that readers see, and stays."""
    if not all(isinstance(one, Record) for one in records) or _only_cited(records):
        return records
    kept = [_chosen(one, readers, index) for one in chosen(records, readers)]
    same = len(kept) == len(records) and all(map(_is, kept, records))
    return records if same else kept


def _only_cited(records: Sequence[Record]) -> bool:
    return any(one.is_only_cited for one in records)


def _is(one: object, other: object) -> bool:
    return one is other
