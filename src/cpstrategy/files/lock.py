"""Lock: one build at a time writes to a folder."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from cpstrategy.files.disk import DiskError

if sys.platform == "win32":

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:  # noqa: ARG001  # Folders have no locks there.
        """Do nothing: Windows refuses by itself to replace a file that another program writes."""
        yield

else:
    import fcntl

    @contextmanager
    def locked(folder: Path) -> Iterator[None]:
        """Hold a folder; the system lets go of it however the program ends."""
        handle = os.open(folder, os.O_RDONLY)
        try:
            _take(handle, folder)
            yield
        finally:
            os.close(handle)

    def _take(handle: int, folder: Path) -> None:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise DiskError(
                f"another build is writing to {folder}; wait until it is done"
            ) from error
