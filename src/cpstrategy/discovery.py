"""Discovery: a folder is the register; every module in it holds one UNIT."""

import pkgutil
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def discover(package: ModuleType, kind: type[T]) -> dict[str, T]:
    """Import every module below `package` and return its UNITs by name, sorted.

    A package without UNIT is only a folder, and one that has it is a unit with rooms of its own;
    a module without one, a UNIT of another kind and two of one name are mistakes of the programmer.
    """
    found: dict[str, T] = {}
    for module in _modules(package):
        unit = getattr(module, "UNIT", None)
        if not isinstance(unit, kind):
            raise TypeError(f"{module.__name__} holds no {kind.__name__} named UNIT")
        name: str = unit.name  # type: ignore[attr-defined]  # Every kind of unit has a name.
        if name in found:
            raise ValueError(f"{module.__name__}: there are two units named {name}")
        found[name] = unit
    return dict(sorted(found.items()))


@cache
def _modules(package: ModuleType) -> tuple[ModuleType, ...]:
    return tuple(_below(package))


def _below(package: ModuleType) -> Iterator[ModuleType]:
    for entry in pkgutil.iter_modules(package.__path__, package.__name__ + "."):
        module = import_module(entry.name)
        if entry.ispkg and not hasattr(module, "UNIT"):
            yield from _below(module)
        else:
            yield module
