"""Findings cache: what was found in a council, until something that it was read with changes.

It lies in the user's cache folder, a file for each key, and can be thrown away at any time. Where
it cannot be read, written or trusted, all is as if there were none.
"""

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from stat import S_IMODE

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.disk.findings_json import findings_from_json, findings_to_json
from cpstrategy.disk.json_file import parse

LARGEST = 16_000_000
"""How many bytes all files may have together; those that nobody has used for longest go first."""
_BLOCK = 4096
"""What the smallest file takes of a disk."""
_SUM = 64
"""How many letters the sum has with which a file begins."""


@dataclass(frozen=True, slots=True)
class FindingsCache:
    """Findings by the key of all that they depend on; without a folder none are kept."""

    folder: Path | None

    def kept(self, key: str) -> tuple[Diagnostic, ...] | None:
        """Read what was kept under a key; None if there is nothing, or nothing that is whole."""
        if self.folder is None or not _is_private(self.folder):
            return None
        path = self.folder / key
        try:
            written = path.read_bytes()
            if sha256(written[_SUM:]).hexdigest().encode() != written[:_SUM]:
                return None
            findings = findings_from_json(parse(written[_SUM:]))
        except (OSError, ValueError, TypeError, KeyError):
            return None
        with suppress(OSError):
            os.utime(path)
        return findings

    def keep(self, key: str, findings: Iterable[Diagnostic]) -> None:
        """Keep findings under a key, all of them or, if that fails, none."""
        if self.folder is None:
            return
        written = json.dumps(findings_to_json(findings)).encode()
        with suppress(OSError):
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if _is_private(self.folder):
                with _part_of(self.folder / key) as part:
                    part.write_bytes(sha256(written).hexdigest().encode() + written)

    def prune(self) -> None:
        """Delete what was not used for longest, if there is too much."""
        room = LARGEST
        with suppress(OSError):
            for path, size in _last_used_first(self.folder) if self.folder else ():
                room -= max(size, _BLOCK)
                if room < 0:
                    path.unlink(missing_ok=True)


def user_cache() -> FindingsCache:
    """Open the cache of the user who runs the program; of somebody without a home, none."""
    # Only those who validate have a use for it.
    from platformdirs import user_cache_path

    try:
        folder = user_cache_path("cpstrategy", appauthor=False) / "findings"
    except RuntimeError:
        return FindingsCache(None)
    # Older versions leave the sign for a home that nobody knows as it is.
    return FindingsCache(folder if folder.is_absolute() else None)


def _is_private(folder: Path) -> bool:
    """Whether nobody else can have written what is in a folder, nor read it; on Windows, always."""
    if os.name == "nt":
        return True
    try:
        status = folder.stat()
    except OSError:
        return False
    return status.st_uid == os.getuid() and not S_IMODE(status.st_mode) & 0o077


@contextmanager
def _part_of(path: Path) -> Iterator[Path]:
    """A file for the user alone that takes the place of another when all of it is written."""
    # It takes long to import, and those for whom nothing changed have no use for it.
    from tempfile import mkstemp

    handle, name = mkstemp(dir=path.parent)
    os.close(handle)
    part = Path(name)
    try:
        yield part
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _last_used_first(folder: Path) -> Iterator[tuple[Path, int]]:
    with os.scandir(folder) as entries:
        files = [(entry.stat(), entry.path) for entry in entries]
    for stat, path in sorted(files, key=lambda pair: -pair[0].st_mtime_ns):
        yield Path(path), stat.st_size
