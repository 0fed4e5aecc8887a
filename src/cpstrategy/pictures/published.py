"""Published: a file as it goes into what readers get, found by what its name ends in."""

import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from cpstrategy.pictures.drawing import bare_drawing
from cpstrategy.pictures.jpeg import bare_jpeg, jpeg_to_redraw
from cpstrategy.pictures.png import bare_png, png_to_redraw

LIGHT = 280_000
"""Bytes of a photograph that a page has room for; of a heavier one it gets fewer pixels."""
_DRAWN = 512
"""Drawings are small, and an easy-read edition has a hundred."""
_TAKEN = 16
"""Photographs are large, and a page has few."""

_Bare = Callable[[bytes], bytes]
_ToRedraw = Callable[[bytes], bool]
_JPEG, _PNG = (bare_jpeg, jpeg_to_redraw), (bare_png, png_to_redraw)
_PHOTOGRAPHS: Mapping[str, tuple[_Bare, _ToRedraw]] = {"jpeg": _JPEG, "jpg": _JPEG, "png": _PNG}
_UNKNOWN = frozenset(
    ("apng", "avif", "bmp", "gif", "heic", "heif", "ico", "jp2", "jxl", "tif", "tiff", "webp")
)
_ADDRESS = re.compile(
    r"""(?P<quote>["'])?data:image/(?P<kind>[\w.+-]+)(?P<coded>[^,"'\s]*),"""
    r"""(?P<body>(?(quote)(?:(?!(?P=quote)).)*|[^\s)"'<>]*))""",
    re.IGNORECASE | re.DOTALL,
)


def published(path: str, data: bytes) -> bytes:
    """Give a picture without what is not seen; any other file is given as it is.

    Raises ValueError for a picture that cannot be read, or of a kind that is not known.
    """
    kind = path.rpartition(".")[2].lower()
    if kind == "svg":
        return _drawing(data)
    if kind in _PHOTOGRAPHS:
        return _photograph(kind, data)
    if kind in _UNKNOWN:
        raise ValueError(f"the picture “{path}” is of no kind that can be shown")
    return data


def published_within(text: str) -> str:
    """Give a template, a style sheet or words of a drawing with each picture that is spelt out.

    Raises ValueError for one that cannot be read, or of a kind that is not known.
    """
    return _ADDRESS.sub(_address, text) if "data:" in text.lower() else text


def _address(found: re.Match[str]) -> str:
    if "{{" in found["body"]:
        # It is written by hand, as part of a template.
        return found[0]
    kind, packed = found["kind"].lower(), found["coded"].lower().endswith(";base64")
    data = unquote_to_bytes(found["body"])
    bare = published(f"data.{kind.partition('+')[0]}", b64decode(data) if packed else data)
    return f"{found['quote'] or ''}data:image/{kind};base64,{b64encode(bare).decode()}"


@lru_cache(maxsize=_DRAWN)
def _drawing(data: bytes) -> bytes:
    return bare_drawing(data, published_within)


@lru_cache(maxsize=_TAKEN)
def _photograph(kind: str, data: bytes) -> bytes:
    """What is right in its pixels, and no more than a page needs, keeps them, byte for byte."""
    bare, is_to_redraw = _PHOTOGRAPHS[kind]
    try:
        seen = bare(data) if not is_to_redraw(data) else _redrawn(bare, data)
    except ValueError:
        # Pillow reads some files that are not as they should be, as browsers do.
        seen = _redrawn(bare, data)
    return seen if len(seen) <= LIGHT else _smaller(bare, seen)


def _smaller(bare: _Bare, data: bytes) -> bytes:
    # Only councils with such a photograph wait for it.
    from cpstrategy.pictures.smaller import smaller

    return bare(smaller(data, LIGHT))


def _redrawn(bare: _Bare, data: bytes) -> bytes:
    # Only councils with such a photograph wait for it.
    from cpstrategy.pictures.pixels import redrawn

    return bare(redrawn(data))
