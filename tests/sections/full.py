"""Full: a strategy with every field of the model filled, each text with a name of its own.

A text is the path of its field, such as `actions.measure`, so what is shown says where it is from.
Lists of records have two: one with all that it may have, one with what it must have.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any, Literal, get_args, get_origin
from zlib import crc32

from cpstrategy.model.base import Record, Ref
from cpstrategy.model.name import Name
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.text import Text
from cpstrategy.model.time import Moment
from cpstrategy.model.words import worded_fields

LEFT_OUT = frozenset(
    (
        *(
            "Strategy.packs",
            "Strategy.rules",
            "Strategy.allow",
            "Strategy.registers",
        ),  # How it is checked.
        *("Publication.outline", "Publication.editions"),  # What of it is shown.
        *("Person.vacant", "Pledge.expired", "Statistic.withheld"),  # They hide others.
        *("Brand.primary", "Brand.accent", "Priority.icon", "Priority.colour"),
    )
)
NEEDED: Mapping[str, Mapping[str, str]] = MappingProxyType({"Statistic": {"value": "12"}})
"""What a record must have though no field of its kind says so."""

ANOTHER = "another "


def full_strategy() -> Strategy:
    """Fill a strategy, with the pack of its nation."""
    strategy = Strategy.model_validate(tree(Strategy))
    packs = [Pack.model_validate({**tree(Pack, "pack"), "nation": "england"})]
    return strategy.adopt(Supplies(packs=tuple(packs)))


def tree(kind: type[Record], path: str = "") -> dict[str, Any]:
    """Write a record as YAML would have it, and put the ids of its records where they belong."""
    return with_ids(kind, written(kind, path))


def with_ids(kind: type[Record], record: dict[str, Any]) -> dict[str, Any]:
    """Put the ids of the records in a tree where something refers to one of their kind."""
    ids: dict[str, list[str]] = {}
    for kind_of, key in named(kind, record):
        ids.setdefault(kind_of, []).append(key)
    return dict(_resolved(record, ids))


def written(kind: type[Record], path: str, *, bare: bool = False) -> dict[str, Any]:
    """Write all fields of a record, or only those that it must have; references are marks."""
    if issubclass(kind, Text):
        return {"full": (ANOTHER if bare else "") + path}
    fields = {info.alias or name: info for name, info in kind.model_fields.items()}
    return {
        key: _value(info.annotation, info.metadata, ".".join(filter(None, (path, key))), bare=bare)
        for (key, info), name in zip(fields.items(), kind.model_fields, strict=True)
        if f"{kind.__name__}.{name}" not in LEFT_OUT
        and name not in ("note", "in_", "not_in")  # What of it is shown, too.
        and not (name == "ages" and "ages" not in worded_fields(kind))
        and (info.is_required() or name == "id" or not bare)
        and path.count(key) < 2  # A list may have lists below it.
    } | {**(NEEDED.get(kind.__name__, {}) if bare else {})}


def _value(annotation: Any, metadata: list[Any], path: str, *, bare: bool) -> Any:
    marks = [mark for mark in metadata if isinstance(mark, Ref)]
    origin, inner = get_origin(annotation), get_args(annotation)
    if marks:
        return marks[0]
    if origin is Annotated:
        return _value(inner[0], [*inner[1:]], path, bare=bare)
    if origin is list:
        return _list(inner[0], path, bare=bare)
    if origin is Literal:
        return inner[-1]
    if inner and origin is not dict:
        return _value(next(one for one in inner if one is not type(None)), [], path, bare=bare)
    if annotation is Name:
        return _leaf(str, path, bare=bare)
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return written(annotation, path, bare=bare)
    return _leaf(annotation, path, bare=bare)


def _list(item: Any, path: str, *, bare: bool) -> list[Any]:
    items = [_value(item, [], path, bare=bare)]
    return items if bare else [*items, _value(item, [], path, bare=True)]


def _leaf(kind: Any, path: str, *, bare: bool) -> Any:
    """A number or a date is drawn from the path, so that another field does not change it."""
    drawn = crc32(path.encode()) + bare
    if kind is str:
        words = (ANOTHER if bare else "") + path
        return words.replace(".", "-").replace(" ", "-") if path.endswith(".id") else words
    if kind is bool:
        return "true"
    if kind is Moment:
        year = (2050 if path.endswith(".to") else 2000) + drawn % 50
        return f"{year}-{1 + drawn % 12:02}-{1 + drawn % 28:02}"
    return str(11 + drawn % 89)


def named(kind: type[Record], record: Any) -> Iterator[tuple[str, str]]:
    """Walk the kinds and ids of a record and of those below it."""
    if kind.kind and record.get("id"):
        yield kind.kind, record["id"]
    for name, info in kind.model_fields.items():
        below = record.get(info.alias or name)
        for child in below if isinstance(below, list) else [below]:
            for inner in _records(info.annotation) if isinstance(child, dict) else ():
                yield from named(inner, child)


def _records(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type):
        if issubclass(annotation, Record):
            yield annotation
        return
    for inner in get_args(annotation):
        yield from _records(inner)


def _resolved(written: Any, ids: Mapping[str, list[str]]) -> Any:
    if isinstance(written, dict):
        return {key: _resolved(value, ids) for key, value in written.items()}
    if isinstance(written, list) and written and all(isinstance(one, Ref) for one in written):
        return [ids[one.kind][number % len(ids[one.kind])] for number, one in enumerate(written)]
    if isinstance(written, list):
        return [_resolved(one, ids) for one in written]
    return ids[written.kind][0] if isinstance(written, Ref) else written
