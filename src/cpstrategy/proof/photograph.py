"""Photograph: whether a .png or .jpg can be opened to its end, within limits of memory."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from cpstrategy.proof.file_fault import FileFault

SIDE = 20_000
"""Pixels along one side, at most: beyond that browsers show nothing."""
PIXELS = 40_000_000
"""Pixels in all, at most: to open them takes four times as many bytes of memory, or more."""

_SAVE = "open it in a program for pictures and save it again as .{}"
_EIGHTH = 8


def photograph_faults(kind: str, data: bytes) -> Iterator[FileFault]:
    """Find what keeps a file from being a picture of a kind, `png` or `jpg`."""
    # Only councils with photographs wait for it.
    from PIL import Image, UnidentifiedImageError

    again = _SAVE.format(kind)
    try:
        with _to_the_end(), Image.open(BytesIO(data)) as image:
            yield from _faults_of_size(*image.size) or _faults_of_kind(kind, image.format or "")
            if max(image.size) <= SIDE and image.width * image.height <= PIXELS:
                # A JPEG can be read at an eighth of its size, to its end all the same.
                image.draft("L", (image.width // _EIGHTH, image.height // _EIGHTH))
                image.load()
    except Image.DecompressionBombError:
        yield FileFault(*_too_many_pixels("more than it takes to fill a wall"))
    except UnidentifiedImageError:
        yield FileFault(f"is no picture, whatever its name ends in: .{kind}", again)
    except Exception as error:  # Pillow raises whatever its readers stumble over.
        what = "is cut off" if "truncated" in str(error) else "is broken"
        yield FileFault(f"{what}: it cannot be read to its end", f"copy it anew, or {again}")


@contextmanager
def _to_the_end() -> Iterator[None]:
    """Let Pillow complain of what is cut off, which WeasyPrint forbids it, and warn of nothing."""
    from PIL import ImageFile

    was = ImageFile.LOAD_TRUNCATED_IMAGES
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        with warnings.catch_warnings(action="ignore"):
            yield
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = was


def _faults_of_size(width: int, height: int) -> list[FileFault]:
    if max(width, height) > SIDE or width * height > PIXELS:
        return [FileFault(*_too_many_pixels(f"{width:,} × {height:,} pixels"))]
    return []


def _faults_of_kind(kind: str, found: str) -> list[FileFault]:
    if {"JPEG": "jpg", "MPO": "jpg"}.get(found, found.lower()) == kind:
        return []
    return [
        FileFault(
            f"is a picture of the kind {found}, though its name ends in .{kind}",
            _SAVE.format(kind),
        )
    ]


def _too_many_pixels(size: str) -> tuple[str, str]:
    return f"has {size}, which is too large to be opened", "make it smaller: 3,000 pixels are ample"
