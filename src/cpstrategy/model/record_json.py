"""Record JSON: what was loaded once, with the YAML of it, to be had again without YAML."""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from cpstrategy.model.base import Later, Record, yaml_key
from cpstrategy.model.time import Moment
from cpstrategy.model.tree_json import WrittenTree, tree_to_json


def record_to_json(record: Record) -> str:
    """Write a record with its YAML.

    Raises:
        TypeError: it holds what nobody has thought of here.

    """
    # The tree is text within text: mostly nobody asks for it, and then it is not parsed.
    return _written([_to_json(record), _written(tree_to_json(record.yaml_node))])


def record_from_json(written: str | bytes, path: str) -> Record:
    """Read a record as it was written, as one of the file at a path."""
    told, tree = json.loads(written)
    return _record(told, Later(WrittenTree(path, tree)))


def _to_json(value: Any) -> Any:
    if isinstance(value, Record):
        given = (field for field in type(value).model_fields if field in value.model_fields_set)
        return {"is": type(value).__name__, "has": {f: _to_json(getattr(value, f)) for f in given}}
    if isinstance(value, Moment):
        return {"is": Moment.__name__, "has": value.parts}
    if isinstance(value, list):
        return [_to_json(item) for item in value]
    if value is None or type(value) in (bool, int, str):
        return value
    raise TypeError(type(value))


def _record(told: Mapping[str, Any], source: Later) -> Record:
    """Make a record as it is made when a copy is unpacked: what it holds was validated before."""
    kind = _kinds()[told["is"]]
    has = {
        field: _value(value, source, yaml_key(kind, field)) for field, value in told["has"].items()
    }
    values = {
        field: has[field] if field in has else default[:] if type(default) is list else default
        for field, default in _defaults(kind)
    }
    record = kind.__new__(kind)
    record.__setstate__(
        {
            "__dict__": values,
            "__pydantic_fields_set__": set(has),
            "__pydantic_extra__": None,
            "__pydantic_private__": None,
        }
    )
    object.__setattr__(record, "_source", source)
    return record


def _value(told: Any, source: Later, *steps: int | str) -> Any:
    if isinstance(told, list):
        if told and isinstance(told[0], dict):
            return [_value(item, source, *steps, number) for number, item in enumerate(told)]
        return told
    if not isinstance(told, dict):
        return told
    if told["is"] == Moment.__name__:
        return Moment(*told["has"])
    return _record(told, Later(source, *steps))


@cache
def _kinds() -> Mapping[str, type[Record]]:
    """Every kind of record by its name."""
    found: dict[str, type[Record]] = {}
    waiting = [Record]
    for kind in waiting:
        found[kind.__name__] = kind
        waiting += kind.__subclasses__()
    return found


@cache
def _defaults(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    """What the fields of a record hold where nothing was given, in their order."""
    return tuple(
        (field, None if info.is_required() else info.get_default(call_default_factory=True))
        for field, info in kind.model_fields.items()
    )


def _written(told: Any) -> str:
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))
