"""JPEG: its segments, of which those are kept that it takes to show the picture."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.pictures.exif import is_turned
from cpstrategy.pictures.profile import is_plain

_END, _SCAN = 0xD9, 0xDA
_JFIF, _APP1, _APP2, _ADOBE = 0xE0, 0xE1, 0xE2, 0xEE
_KEPT = frozenset((*range(0xC0, 0xD0), *range(0xDA, 0xE0)))
"""Tables, frames and scans; all others are of applications, or comments."""
_HEAD = re.compile(rb"\xff+([^\x00\xff])", re.DOTALL)
_MARKER = re.compile(rb"\xff[^\x00\xd0-\xd7\xff]", re.DOTALL)
"""What ends the pixels of a scan: a marker, but not one that is within them."""
_EXIF = b"Exif\0\0"
_PROFILE = b"ICC_PROFILE\0"
_SEQUENCE = 2
"""Which part of a profile it is, and of how many: a byte each."""


class _Segment(NamedTuple):
    """What follows a marker, without its length; `pixels` come after the head of a scan."""

    marker: int
    content: bytes
    pixels: bytes = b""


def _segments(data: bytes) -> Iterator[_Segment]:
    """Walk those of the first picture: what comes after its end is another, or was cut off.

    Raises ValueError where something else stands than a segment.
    """
    here = 2
    while here < len(data):
        found = _HEAD.match(data, here)
        if not found:
            raise ValueError(f"a JPEG has no segment at byte {here}")
        marker, here = found[1][0], found.end()
        if marker == _END:
            return
        end = here + int.from_bytes(data[here : here + 2])
        content, here = data[here + 2 : end], end
        if marker == _SCAN:
            closing = _MARKER.search(data, here)
            here = closing.start() if closing else len(data)
        yield _Segment(marker, content, data[end:here])


def bare_jpeg(data: bytes) -> bytes:
    """Keep what it takes to show it; its pixels stay as they are."""
    kept = b"".join(_written(segment) for segment in map(_needed, _segments(data)) if segment)
    return b"\xff\xd8" + kept + b"\xff\xd9"


def _needed(segment: _Segment) -> _Segment | None:
    """The segment, if it is needed: of which colours it is may be said in two of them."""
    if segment.marker in _KEPT:
        return segment
    if segment.marker == _JFIF and segment.content.startswith(b"JFIF\0"):
        # After version and size stands how large the small picture is that follows.
        return _Segment(_JFIF, segment.content[:12] + b"\0\0")
    if segment.marker == _ADOBE and segment.content.startswith(b"Adobe"):
        return _Segment(_ADOBE, segment.content[:12])
    return None


def _written(segment: _Segment) -> bytes:
    length = (len(segment.content) + 2).to_bytes(2)
    return bytes((0xFF, segment.marker)) + length + segment.content + segment.pixels


def jpeg_to_redraw(data: bytes) -> bool:
    """Whether its pixels are not yet as they are seen: turned, or of colours of their own."""
    exif, profile = b"", b""
    for marker, content, _ in _segments(data):
        if marker == _SCAN:
            break
        if marker == _APP1 and content.startswith(_EXIF):
            exif = exif or content.removeprefix(_EXIF)
        if marker == _APP2 and content.startswith(_PROFILE):
            profile += content[len(_PROFILE) + _SEQUENCE :]
    return is_turned(exif) or not is_plain(profile)
