"""Lock: one build at a time writes to a folder."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from cpstrategy.disk.files import DiskError, said_plainly

LOCK = ".cpstrategy-lock"


class HeldError(DiskError):
    """Another build is writing to a folder."""


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Hold a folder by a hidden file in it, which is gone when the work is done.

    The system lets go of it however the program ends; a file that is left then holds nobody up.

    Raises:
        HeldError: another build holds it.
        DiskError: nobody may write there.

    """
    # Most commands write no build, and need not wait until it is imported.
    from filelock import FileLock, Timeout

    lock = FileLock(folder / LOCK, timeout=0)
    with said_plainly(f"write to {folder}"):
        try:
            lock.acquire()
        except Timeout as error:
            raise HeldError(
                f"another build is writing to {folder}; wait until it is done"
            ) from error
    try:
        yield
    finally:
        # While it is held, so that it is nobody else's; Windows removes no file that is open.
        with suppress(OSError):
            (folder / LOCK).unlink()
        lock.release()
