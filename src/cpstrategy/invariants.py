"""Invariants: what must be so unless the program is at fault; looked at also under `python -O`."""

from typing import TypeVar

T = TypeVar("T")


class BrokenInvariantError(Exception):
    """The program is at fault, and not the content."""


def present(value: T | None, why: str = "it must be there") -> T:
    """Return a value that is there.

    Raises:
        BrokenInvariantError: it is not.

    """
    if value is None:
        raise BrokenInvariantError(why)
    return value


def of_kind(value: object, kind: type[T]) -> T:
    """Return a value that is of a kind.

    Raises:
        BrokenInvariantError: it is not.

    """
    if not isinstance(value, kind):
        raise BrokenInvariantError(f"a {kind.__name__} was expected, not {type(value).__name__}")
    return value
