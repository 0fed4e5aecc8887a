"""Zipped: a folder as one file, the same bytes for the same content, that keeps what may run."""

import os
from pathlib import Path
from stat import S_IFLNK, S_IFREG
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

_UNIX = 3
_MAY_RUN, _MAY_BE_READ = 0o755, 0o644


def zipped(folder: Path, target: Path) -> None:
    """Pack a folder under its own name; links stay links, or what they lead to would be doubled."""
    target.unlink(missing_ok=True)
    with ZipFile(target, "w", ZIP_DEFLATED, compresslevel=9) as packed:
        for path in sorted(folder.rglob("*")):
            if path.is_symlink() or path.is_file():
                packed.writestr(*_entry(path, folder.parent))


def _entry(path: Path, base: Path) -> tuple[ZipInfo, bytes]:
    # The year in which ZIP's calendar begins: nobody is told when this was packed.
    entry = ZipInfo(path.relative_to(base).as_posix(), (1980, 1, 1, 0, 0, 0))
    entry.compress_type, entry.create_system = ZIP_DEFLATED, _UNIX
    if path.is_symlink():
        entry.external_attr = (S_IFLNK | 0o777) << 16
        return entry, os.fsencode(os.readlink(path))
    mode = _MAY_RUN if os.access(path, os.X_OK) else _MAY_BE_READ
    entry.external_attr = (S_IFREG | mode) << 16
    return entry, path.read_bytes()
