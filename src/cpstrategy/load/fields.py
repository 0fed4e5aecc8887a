"""Fields: which record stands at a path of the model, and what its keys may hold."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from cpstrategy.load.prune import Path
from cpstrategy.model.base import Record, cited_keys, yaml_key
from cpstrategy.text.patterns import lazily

_CALLED = ("name", "title", "heading", "term", "label")
"""What records of several kinds go by; most have one of them."""


_CHOOSING = ("note", "in", "not-in", "ages")
"""What says nothing itself to readers, and is no example of what to write."""

_EXAMPLE = lazily(r"such as `([^`]+: [^`]+)`")
"""A key with its value, in the description of a key."""


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record: what stands beside it, which kind it cites, and where such are written.

    `example` is a key with its value, as its description has one.
    """

    key: str = ""
    siblings: Sequence[str] = ()
    cites: str = ""
    home: str = ""
    example: str = ""


def field_at(kind: type[Record], path: Path) -> Field:
    """Describe the key at a path below a record of a kind; an entry of a list is of its key."""
    steps = [step for step in path if isinstance(step, str)]
    holder = record_at(kind, tuple(steps[:-1]))
    if not steps or holder is None:
        return Field()
    cites = next((of for key, of in cited_keys(holder) if key == steps[-1]), "")
    return Field(
        steps[-1], keys_of(holder), cites, home_of(kind, cites), _example_of(holder, steps[-1])
    )


def _example_of(holder: type[Record], key: str) -> str:
    told = {field.alias or name: field.description for name, field in holder.model_fields.items()}
    found = _EXAMPLE.search(told.get(key) or "")
    return found[1] if found else ""


def home_of(kind: type[Record], cited: str) -> str:
    """Return the key below which the records of a kind that is cited are written."""
    for key in keys_of(kind) if cited else ():
        if any(record.kind == cited for record in records_in(annotation_of(kind, key))):
            return key
    return ""


def record_at(kind: type[Record], path: Path) -> type[Record] | None:
    """Return the class of the record at a path below a record of a kind."""
    record_type: type[Record] | None = kind
    for step in path:
        if isinstance(step, int):
            continue
        record_type = next(records_in(annotation_of(record_type, step)), None)
    return record_type


def annotation_of(kind: type[Record] | None, key: str) -> Any:
    """Return the type of a key of a record, or None if it has no such key."""
    for name, field in kind.model_fields.items() if kind else ():
        if key in (field.alias, name):
            return field.annotation
    return None


def keys_of(kind: type[Record]) -> list[str]:
    """Return the keys that a record may have, as YAML writes them."""
    return [field.alias or name for name, field in kind.model_fields.items()]


def required_keys(kind: type[Record]) -> list[str]:
    """Return the keys that a record cannot be without."""
    fields = kind.model_fields.items()
    return [field.alias or name for name, field in fields if field.is_required()]


def called_here(key: str, keys: Sequence[str], kind: type[Record]) -> str:
    """Return the key for what a record goes by, where that of another kind of record was meant."""
    names = [one for one in keys if one in _CALLED] if key in _CALLED else []
    needed = [one for one in names if one in required_keys(kind)] or names
    return needed[0] if len(needed) == 1 else ""


def standing_for(kind: type[Record]) -> str:
    """Return the key that a bare text fills, or the first that a record may have."""
    if kind.shorthand:
        return yaml_key(kind, kind.shorthand)
    return next(key for key in keys_of(kind) if key not in _CHOOSING)


def homes_of(kind: type[Record], key: str) -> list[str]:
    """Return what may hold a key: "" for the top, or else the nearest keys of single records."""
    if key in keys_of(kind):
        return [""]
    singles = list(_singles(kind))
    near = [name for name, record in singles if key in keys_of(record)]
    return near or [
        name for _, record in singles for name, inner in _singles(record) if key in keys_of(inner)
    ]


def holders_of(record: type[Record], key: str) -> list[str]:
    """Return which single records of a record have a key: those that it must have, if any."""
    names = [name for name, inner in _singles(record) if key in keys_of(inner)]
    return [name for name in names if name in required_keys(record)] or names


def _singles(kind: type[Record]) -> Iterator[tuple[str, type[Record]]]:
    for name in keys_of(kind):
        annotation = annotation_of(kind, name)
        if get_origin(annotation) is not list:
            for record in records_in(annotation):
                yield name, record


def choices_of(annotation: Any) -> list[str]:
    """Return the words that a key may be set to, if its type lists them."""
    if get_origin(annotation) is Literal:
        return [str(choice) for choice in get_args(annotation) if choice]
    return [choice for inner in get_args(annotation) for choice in choices_of(inner)]


def choices_at(kind: type[Record], path: Path) -> list[str]:
    """Return the words that may stand at a path; an entry of a key may be what its type lists."""
    ends = range(len(path) - 1, -1, -1)
    found = (choices_of(annotation_of(record_at(kind, path[:at]), str(path[at]))) for at in ends)
    return next(filter(None, found), [])


def records_in(annotation: Any) -> Iterator[type[Record]]:
    """Walk the classes of records that a type allows."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    elif get_origin(annotation) in (list, Union, UnionType, Annotated):
        for inner in get_args(annotation):
            yield from records_in(inner)
