"""Garbage: keep Python from looking for any while nearly all that is made is kept."""

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
