"""Records: every record that a kind of file may hold, in the order of the model."""

import re
from collections.abc import Iterator, Mapping
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from cpstrategy.model.base import Record

Kinds = Mapping[str, type[Record]]
"""Records by what references call them."""


def records(root: type[Record]) -> list[type[Record]]:
    """List a record and all below it, each once, where it is met first."""
    found = {root: None}
    for field in root.model_fields.values():
        for below in _records(field.annotation):
            if below not in found:
                found |= dict.fromkeys(records(below)) if below is not root else {}
    return list(found)


def kinds(found: list[type[Record]]) -> Kinds:
    """Find the records that can be referred to."""
    return {record.kind: record for record in found if record.kind}


def title_of(record: type[Record]) -> str:
    """Write `ToldUs` as "Told us"."""
    words = re.findall(r"[A-Z][a-z]*", record.__name__)
    return " ".join(words).capitalize()


def _records(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    elif get_origin(annotation) in (list, Union, UnionType, Annotated):
        for inner in get_args(annotation):
            yield from _records(inner)
