"""PNG: its chunks, of which those are kept that it takes to show the picture."""

import zlib
from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.pictures.exif import is_turned
from cpstrategy.pictures.profile import is_plain

_BEGINNING = b"\x89PNG\r\n\x1a\n"
_PIXELS = frozenset((b"IHDR", b"PLTE", b"tRNS", b"sBIT", b"bKGD", b"pHYs", b"IDAT", b"IEND"))
_MOVING = frozenset((b"acTL", b"fcTL", b"fdAT"))
_COLOURS = frozenset((b"gAMA", b"cHRM", b"sRGB", b"cICP"))
"""Numbers that say which colours are meant, where no profile says it otherwise."""
_LARGEST = 5_000_000
"""Bytes of a profile, at most."""


class _Chunk(NamedTuple):
    """Its kind, what it holds, and both as they are written with length and sum."""

    kind: bytes
    content: bytes
    written: bytes


def _chunks(data: bytes) -> Iterator[_Chunk]:
    """Walk them to the last: what comes after it was cut off the picture by some programs.

    Raises ValueError where something else stands than a chunk.
    """
    here = len(_BEGINNING)
    if not data.startswith(_BEGINNING):
        raise ValueError("is no PNG")
    while here < len(data):
        length = int.from_bytes(data[here : here + 4])
        end = here + 12 + length
        if end > len(data):
            raise ValueError(f"ends within a chunk, at byte {here}")
        kind = data[here + 4 : here + 8]
        yield _Chunk(kind, data[here + 8 : end - 4], data[here:end])
        if kind == b"IEND":
            return
        here = end


def bare_png(data: bytes) -> bytes:
    """Keep what it takes to show it; its pixels stay as they are."""
    chunks = [*_chunks(data)]
    has_profile = any(chunk.kind == b"iCCP" for chunk in chunks)
    kept = _PIXELS | _MOVING | (frozenset() if has_profile else _COLOURS)
    return _BEGINNING + b"".join(chunk.written for chunk in chunks if chunk.kind in kept)


def png_to_redraw(data: bytes) -> bool:
    """Whether its pixels are not yet as they are seen: turned, or of colours of their own."""
    return any(
        (chunk.kind == b"eXIf" and is_turned(chunk.content))
        or (chunk.kind == b"iCCP" and not is_plain(_profile(chunk.content)))
        for chunk in _chunks(data)
    )


def _profile(content: bytes) -> bytes:
    """Unpack a profile, which comes after its name and how it was packed."""
    _, _, packed = content.partition(b"\0")
    try:
        return zlib.decompressobj().decompress(packed[1:], _LARGEST)
    except zlib.error:
        return b""
