"""GC control: keep Python from looking for any while nearly all that is made is kept."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def no_collection() -> Iterator[None]:
    """Make many objects and few cycles: the collector would walk them again and again.

    It takes a fifth of the time in which a council is read and checked, or a tenth of a layout.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def leave_all() -> None:
    """Look at nothing that is there ever again: it stays until the process ends.

    Before that, Python would walk every object once more to find cycles, and free each of them by
    itself, which takes a tenth of the time of a whole run; the system takes them back all at once.
    """
    gc.freeze()
