"""Strings: every text of a document, wherever in it."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def strings(part: Any) -> Iterator[str]:
    """Walk the texts of a document, a block or a list of them, in no order that matters."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, dict):
        yield from part
    elif isinstance(part, tuple):
        for item in part:
            yield from strings(item)
    elif is_dataclass(part):
        for name in _names(part.__class__):
            yield from strings(getattr(part, name))


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
