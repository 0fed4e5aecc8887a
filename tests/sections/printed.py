"""Printed: blocks as indented text, which can be read and compared."""

from collections.abc import Iterator
from dataclasses import MISSING, fields, is_dataclass
from typing import Any


def printed(thing: Any, depth: int = 0) -> Iterator[str]:
    """Walk the lines of a block: its kind with what is short, then what is below it."""
    space = "  " * depth
    if not is_dataclass(thing):
        yield f"{space}{_short(thing)}"
        return
    set_fields = {
        field.name: value
        for field in fields(thing)
        if (value := getattr(thing, field.name)) != field.default or field.default is MISSING
    }
    short = [f"{name}={_short(value)}" for name, value in set_fields.items() if _is_short(value)]
    yield " ".join((f"{space}{type(thing).__name__}", *short))
    for name, value in set_fields.items():
        if not _is_short(value):
            yield f"{space}  {name}:"
            for inner in value if isinstance(value, tuple) else (value,):
                yield from printed(inner, depth + 2)


def _is_short(value: Any) -> bool:
    return not is_dataclass(value) and (not isinstance(value, tuple) or not value)


def _short(value: Any) -> str:
    """A cell has lines, a row has cells, and a pair has a name."""
    if not isinstance(value, tuple):
        return f"`{value}`" if isinstance(value, str) else str(value)
    is_row = any(isinstance(inner, tuple) for inner in value)
    return (" | " if is_row else " / ").join(map(_short, value)) if value else "nothing"
