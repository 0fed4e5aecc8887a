"""Enumeration: several things in one sentence."""

from collections.abc import Iterable, Sequence


def enumerated(words: Sequence[str], last: str) -> str:
    """`a`, `a or b`, or `a, b or c`, where `last` is such as `or`."""
    return f" {last} ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def in_code(words: Iterable[str]) -> str:
    """Words to be typed as they are, with commas between."""
    return ", ".join(f"`{word}`" for word in words)
