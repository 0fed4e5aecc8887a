"""EXIF: which way up a camera was held, of all that it has written down."""

from typing import Literal

_Order = Literal["big", "little"]
_ORIENTATION = 0x0112
_ENTRY = 12


def is_turned(exif: bytes) -> bool:
    """Whether a picture is to be turned or mirrored before it is shown."""
    return _orientation(exif) in range(2, 9)


def _orientation(exif: bytes) -> int:
    """Read it from the first of the tables; 0 if it does not say."""
    order: _Order = "big" if exif.startswith(b"MM") else "little"
    start = int.from_bytes(exif[4:8], order)
    count = int.from_bytes(exif[start : start + 2], order)
    for at in range(start + 2, min(start + 2 + count * _ENTRY, len(exif)), _ENTRY):
        if int.from_bytes(exif[at : at + 2], order) == _ORIENTATION:
            return int.from_bytes(exif[at + 8 : at + 10], order)
    return 0
