"""Whole: all bytes of a file, with no more calls to the system than that takes.

Hundreds are read before it is known whether anything has changed. `open` asks of each what is
asked again by whoever has to know how large it is, and looks for more behind its end.
"""

import os

_BINARY = getattr(os, "O_BINARY", 0)
"""Windows would read `\\r\\n` as one character."""


def read_whole(path: str | os.PathLike[str], most: int | None = None) -> bytes:
    """Read a file that has no more than `most` bytes.

    Raises:
        OSError: it cannot be read.
        TooLargeError: it has more.

    """
    handle = os.open(path, os.O_RDONLY | _BINARY)
    try:
        size = os.fstat(handle).st_size
        if most is not None and size > most:
            raise TooLargeError(size)
        return _all(handle, size)
    finally:
        os.close(handle)


class TooLargeError(Exception):
    """A file is larger than whoever reads it can use."""

    def __init__(self, size: int) -> None:
        super().__init__(size)
        self.size = size


def _all(handle: int, size: int) -> bytes:
    """Read as many bytes as there are: one call may give fewer, from a folder on the network."""
    content = os.read(handle, size)
    while len(content) < size and (more := os.read(handle, size - len(content))):
        content += more
    return content
