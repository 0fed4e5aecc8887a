"""Packs: the shared data that a council is read with: its nation's, the common ones, its own."""

import posixpath
from collections.abc import Iterator
from functools import lru_cache

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.language.nearest import nearest
from cpstrategy.load.load import Loaded, load
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Council, Shipped

FOLDER = "packs"
"""Where in a council's folder its own packs lie; a file there is read as a shipped one is."""

_YAML = (".yaml", ".yml")


def read_packs(
    strategy: Strategy, council: Council, shipped: Shipped
) -> tuple[tuple[Pack, ...], list[Diagnostic]]:
    """Read the packs that hold for a council, its own first, with what is wrong in them."""
    findings: list[Diagnostic] = []
    packs: list[Pack] = []
    own = f"{council.folder}/{FOLDER}/"
    files = {path: data for path, data in council.files.items() if path.startswith(own)}
    files |= {f"content/packs/{path}": data for path, data in shipped.packs.items()}
    optional: set[str] = set()
    for path, data in files.items():
        if not path.endswith(_YAML):
            continue
        loaded = _loaded(path, data)
        name = posixpath.splitext(posixpath.basename(path))[0]
        pack = loaded.record
        optional |= {name} if pack and pack.optional else set()
        if pack is None or path.startswith(own) or _holds(pack, name, strategy):
            findings += loaded.findings
            packs += [pack] if pack else []
    return tuple(packs), findings + list(_unknown(strategy, optional))


def word_lists(shipped: Shipped) -> dict[str, str]:
    """The packs' files of plain words, by name without `.txt`."""
    return {
        path.removesuffix(".txt"): data.decode("utf-8")
        for path, data in shipped.packs.items()
        if path.endswith(".txt")
    }


@lru_cache(maxsize=256)
def _loaded(path: str, data: bytes) -> Loaded[Pack]:
    """Read one pack; many councils share it, and its record never changes."""
    return load({path: data}, Pack)


def _holds(pack: Pack, name: str, strategy: Strategy) -> bool:
    if pack.optional:
        return name in strategy.packs
    return pack.nation in ("", strategy.council.nation)


def _unknown(strategy: Strategy, optional: set[str]) -> Iterator[Diagnostic]:
    for position, name in enumerate(strategy.packs):
        if name not in optional:
            near = nearest(name, sorted(optional))
            hint = f"did you mean `{near}`?" if near else "see the files in `content/packs`"
            message = f"there is no optional pack `{name}`"
            yield unknown_reference.UNIT.diagnostic(strategy.at("packs", position), message, hint)
