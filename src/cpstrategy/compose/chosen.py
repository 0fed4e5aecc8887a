"""Chosen: a strategy with nothing in it but what people have chosen for a short edition.

So no section has to know that there are short editions.
"""

from collections.abc import Sequence
from typing import Any, TypeVar

from cpstrategy.model.base import Record, holding_records, lists_shown
from cpstrategy.model.edition import Edition
from cpstrategy.model.listed import chosen, is_choice, is_chosen
from cpstrategy.model.strategy import Index, Strategy

R = TypeVar("R", bound=Record)


def chosen_for(strategy: Strategy, edition: Edition) -> Strategy:
    """The strategy as an edition shows it; where nothing is marked for it, it is the same one.

    What is like another shows what is marked for that one, as long as nothing is for itself.
    What texts cite is still found: the index stays that of all records.
    """
    index = strategy.index
    names = (name for name in edition.names if _is_choice_of(strategy, name))
    name = next(names, "") if edition.short else ""
    return _chosen(strategy, name, index) if name else strategy


def _is_choice_of(strategy: Strategy, edition: str) -> bool:
    return any(is_choice(one, edition) for one in strategy.records)


def _chosen(record: R, edition: str, index: Index) -> R:
    values = {
        field: _below(getattr(record, field), edition, index)
        for field in holding_records(type(record))
    }
    for field, kind in lists_shown(type(record)):
        values[field] = _of_ids(getattr(record, field), kind, edition, index)
    changes = {name: value for name, value in values.items() if value is not getattr(record, name)}
    return record.model_copy(update=changes) if changes else record


def _of_ids(keys: Sequence[str], kind: str, edition: str, index: Index) -> Sequence[str]:
    records = [index[kind, key] for key in keys]
    ids = {id(one): key for one, key in zip(records, keys, strict=True)}
    kept = chosen(records, edition)
    return keys if len(kept) == len(keys) else [ids[id(one)] for one in kept]


def _below(value: Any, edition: str, index: Index) -> Any:
    if isinstance(value, Record):
        return _chosen(value, edition, index) if is_chosen(value, edition) else None
    return _of_list(value, edition, index) if isinstance(value, list) else value


def _of_list(records: Sequence[Any], edition: str, index: Index) -> Sequence[Any]:
    """What is only cited is in no list that readers see, and stays."""
    if not all(isinstance(one, Record) for one in records) or _only_cited(records):
        return records
    kept = [_chosen(one, edition, index) for one in chosen(records, edition)]
    same = len(kept) == len(records) and all(map(_is, kept, records))
    return records if same else kept


def _only_cited(records: Sequence[Record]) -> bool:
    return any(one.is_only_cited for one in records)


def _is(one: object, other: object) -> bool:
    return one is other
