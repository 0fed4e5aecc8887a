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
    return _json([_to_json(record), _json(tree_to_json(record.yaml_node))])


def record_from_json(text: str | bytes, path: str) -> Record:
    """Read a record as it was written, as one of the file at a path."""
    entry, tree = json.loads(text)
    return _record(entry, Later(WrittenTree(path, tree)))


def _to_json(value: Any) -> Any:
    if isinstance(value, Record):
        fields = (field for field in type(value).model_fields if field in value.model_fields_set)
        return {"is": type(value).__name__, "has": {f: _to_json(getattr(value, f)) for f in fields}}
    if isinstance(value, Moment):
        return {"is": Moment.__name__, "has": (*value.parts, value.name)}
    if isinstance(value, list):
        return [_to_json(item) for item in value]
    if value is None or type(value) in (bool, int, str):
        return value
    raise TypeError(type(value))


def _record(entry: Mapping[str, Any], source: Later) -> Record:
    """Make a record as it is made when a copy is unpacked: what it holds was validated before."""
    kind = _kinds()[entry["is"]]
    given = {
        field: _value(value, source, yaml_key(kind, field)) for field, value in entry["has"].items()
    }
    values = {
        field: given[field] if field in given else default[:] if type(default) is list else default
        for field, default in _defaults(kind)
    }
    record = kind.__new__(kind)
    record.__setstate__(
        {
            "__dict__": values,
            "__pydantic_fields_set__": set(given),
            "__pydantic_extra__": None,
            "__pydantic_private__": None,
        }
    )
    object.__setattr__(record, "_source", source)
    return record


def _value(value: Any, source: Later, *steps: int | str) -> Any:
    if isinstance(value, list):
        if value and isinstance(value[0], dict):
            return [_value(item, source, *steps, number) for number, item in enumerate(value)]
        return value
    if not isinstance(value, dict):
        return value
    if value["is"] == Moment.__name__:
        return Moment(*value["has"])
    return _record(value, Later(source, *steps))


@cache
def _kinds() -> Mapping[str, type[Record]]:
    """Every kind of record by its name."""
    kinds: dict[str, type[Record]] = {}
    waiting = [Record]
    for kind in waiting:
        kinds[kind.__name__] = kind
        waiting += kind.__subclasses__()
    return kinds


@cache
def _defaults(kind: type[Record]) -> tuple[tuple[str, Any], ...]:
    """What the fields of a record hold where nothing was given, in their order."""
    return tuple(
        (field, None if info.is_required() else info.get_default(call_default_factory=True))
        for field, info in kind.model_fields.items()
    )


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
