"""Strings: every piece of text in a document or a part of one, whatever block it stands in."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def strings(thing: Any) -> Iterator[str]:
    """Walk the texts of a block, a section or a document, in the order of their fields."""
    if isinstance(thing, str):
        yield thing
    elif isinstance(thing, tuple):
        for inner in thing:
            yield from strings(inner)
    elif is_dataclass(thing):
        for name in _names(thing.__class__):
            yield from strings(getattr(thing, name))


@cache
def _names(kind: type[Any]) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind))
