"""Packs: the shared data that a council is read with: its nation's, the common ones, its own."""

import posixpath
import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.load import LoadResult
from cpstrategy.load.prepared import load_prepared
from cpstrategy.model.pack import Pack
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import SHARED_PACKS, CouncilFiles, Files, Shipped
from cpstrategy.text.nearest import nearest

FOLDER = "packs"
"""Where in a council's folder its own packs lie; a file there is read as a shipped one is."""

_YAML = (".yaml", ".yml")
_OPTIONAL = b"\noptional: true"
"""What marks a pack that only some councils name; reading those of no use would take long."""
_NATION = re.compile(rb"^nation: *([a-z-]+)$", re.MULTILINE)
"""What marks a pack that is for the councils of one nation."""


def read_packs(
    strategy: Strategy, council: CouncilFiles, shipped: Shipped
) -> tuple[tuple[Pack, ...], list[Diagnostic]]:
    """Read the packs that hold for a council, its own first, with what is wrong in them."""
    own = f"{council.folder}/{FOLDER}/"
    files = {path: data for path, data in _yaml(council.files) if path.startswith(own)}
    shared = {f"{SHARED_PACKS}{path}": data for path, data in _of_nations_first(shipped.packs)}
    optional = {_name(path): path for path, data in shared.items() if _OPTIONAL in data}
    left_out = {path for name, path in optional.items() if name not in strategy.packs}
    left_out |= {path for path, data in shared.items() if _is_foreign(strategy, data)}
    files |= {path: data for path, data in shared.items() if path not in left_out}
    loaded = [_loaded(path, data, shipped.prepared) for path, data in files.items()]
    findings = [finding for result in loaded for finding in result.findings]
    packs = [result.record for result in loaded if result.record]
    applicable = tuple(pack for pack in packs if pack.nation in ("", strategy.council.nation))
    return applicable, findings + list(_unknown(strategy, optional))


def _yaml(files: Files) -> Iterator[tuple[str, bytes]]:
    """Walk what can be a pack: to look through a list of all words takes long."""
    return ((path, data) for path, data in files.items() if path.endswith(_YAML))


def _of_nations_first(files: Files) -> Sequence[tuple[str, bytes]]:
    """What a nation has of its own comes before what all have: of two entries the first holds."""
    return sorted(_yaml(files), key=lambda file: _NATION.search(file[1]) is None)


def _is_foreign(strategy: Strategy, pack: bytes) -> bool:
    nation = _NATION.search(pack)
    return nation is not None and nation[1].decode() != strategy.council.nation


def word_lists(shipped: Shipped) -> dict[str, str]:
    """The packs' files of plain words, by name without `.txt`."""
    return {
        path.removesuffix(".txt"): data.decode("utf-8")
        for path, data in shipped.packs.items()
        if path.endswith(".txt")
    }


@lru_cache(maxsize=256)
def _loaded(path: str, data: bytes, prepared: bytes) -> LoadResult[Pack]:
    """Read one pack; many councils share it, and its record never changes."""
    return load_prepared(path, data, Pack, prepared)


def _name(path: str) -> str:
    return posixpath.splitext(posixpath.basename(path))[0]


def _unknown(strategy: Strategy, optional: Collection[str]) -> Iterator[Diagnostic]:
    for position, name in enumerate(strategy.packs):
        if name not in optional:
            near = nearest(name, sorted(optional))
            hint = f"did you mean `{near}`?" if near else "see the files in `content/packs`"
            message = f"there is no optional pack `{name}`"
            yield unknown_reference.UNIT.diagnostic(strategy.at("packs", position), message, hint)
