"""Discovery: a folder is the register; every module in it holds one UNIT."""

import pkgutil
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

T = TypeVar("T")


def discover(package: ModuleType, kind: type[T]) -> dict[str, T]:
    """Import every module below `package` and return its UNITs by name, sorted.

    A package without UNIT is only a folder; a module without one, a UNIT of another kind and two
    of one name are mistakes of the programmer.
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
    entries = pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    return tuple(import_module(entry.name) for entry in entries if not entry.ispkg)
