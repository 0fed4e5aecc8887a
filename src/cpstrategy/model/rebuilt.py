"""Rebuilt: a strategy with other records in the place of some; what has not changed is the same."""

from collections.abc import Callable
from typing import Any

from cpstrategy.model.base import Record, holding_records
from cpstrategy.model.strategy import Strategy

Change = Callable[[Record], Record]
"""From a record, with what is below it changed already, to what stands there from now on."""


def rebuilt(strategy: Strategy, change: Change) -> Strategy:
    """Change each record below a strategy; if none is another then, it is the same one."""
    changes = _changes(strategy, change)
    return strategy.with_fields(**changes) if changes else strategy


def _changes(record: Record, change: Change) -> dict[str, Any]:
    values = {field: getattr(record, field) for field in holding_records(type(record))}
    made = {field: _made(value, change) for field, value in values.items()}
    return {field: value for field, value in made.items() if value is not values[field]}


def _made(value: Any, change: Change) -> Any:
    if isinstance(value, Record):
        changes = _changes(value, change)
        return change(value.model_copy(update=changes) if changes else value)
    if not isinstance(value, list):
        return value
    made = [_made(one, change) for one in value]
    return value if all(one is other for one, other in zip(made, value, strict=True)) else made
