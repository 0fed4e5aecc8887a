"""Files: its errors in one sentence each, and writing that is never half done."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from stat import S_IMODE

PART = ".cpstrategy-part"
"""The end of the name of a file that is not in its place yet."""

READY = ".manifest.json.cpstrategy-ready"
"""What the manifest of a build is called from when the build counts until all is in its place."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


class DiskError(Exception):
    """Something outside the program is in the way; one sentence for the user."""


@contextmanager
def said_plainly(doing: str) -> Iterator[None]:
    """Turn the system's own errors into sentences; `doing` is such as "read content/wigan"."""
    try:
        yield
    except OSError as error:
        raise DiskError(f"cannot {doing}: {_reason(error)}") from error


def _reason(error: OSError) -> str:
    if error.errno in _FULL:
        return "the disk is full"
    if isinstance(error, PermissionError):
        return "permission denied (is it open in another program?)"
    if error.errno == errno.EROFS:
        return "the disk is read-only"
    if error.errno == errno.ENAMETOOLONG:
        return "the name is too long"
    return (error.strerror or str(error)).lower()


def write_safely(path: Path, content: bytes) -> None:
    """Write a file and wait until the disk has it."""
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def part_of(target: Path) -> Path:
    """Where a file is written before it is put in its place: beside it, and hidden."""
    return target.with_name(f".{target.name}{PART}")


def keep_rights(former: Path, part: Path) -> None:
    """Give a new file the rights of the one that it will replace, and its owner if that may be."""
    if not former.exists():
        return
    status = former.stat()
    part.chmod(S_IMODE(status.st_mode))
    if hasattr(os, "chown"):
        with suppress(PermissionError):
            os.chown(part, status.st_uid, status.st_gid)


def replace_file(target: Path, content: bytes) -> None:
    """Put a file in the place of the former one; there is never half of it, nor any rest.

    A link stays a link: the file that it leads to is replaced.
    """
    target = Path(os.path.realpath(target))
    part = part_of(target)
    try:
        write_safely(part, content)
        keep_rights(target, part)
        os.replace(part, target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    settle(target.parent)


def settle(folder: Path) -> None:
    """Wait until the disk has the names in a folder; Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
