"""Recovery: a build that was killed while its files were moved into place is ended by the next.

Only a build that nobody could warn leaves such a rest: all others end their moves themselves.
"""

from contextlib import suppress
from pathlib import Path

from cpstrategy.disk.files import READY, DiskError


def recover(output: Path) -> None:
    """End the moves of a build that was killed among them, unless another build is at it.

    Raises:
        DiskError: they cannot be ended.

    """
    if (output / READY).exists():
        # Hardly ever is there anything to do.
        from cpstrategy.build.store import finish

        finish(output)


def recover_if_possible(output: Path) -> None:
    """Do the same for somebody who does not need what lies there."""
    with suppress(DiskError, OSError):
        recover(output)
