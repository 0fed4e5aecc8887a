"""Fonts: unpacked once, and not again for every document that is set in them."""

from functools import lru_cache
from io import BytesIO

_PACKED = b"wOF2"


@lru_cache(maxsize=32)
def unpacked(font: bytes) -> bytes:
    """Give what WeasyPrint would make of a packed font; any other file as it is.

    A font that cannot be unpacked stays as it is too, so that WeasyPrint complains of it.
    """
    if not font.startswith(_PACKED):
        return font
    # Web pages need no fonts unpacked, and start-up is what their makers wait for.
    from fontTools.ttLib.woff2 import decompress  # type: ignore[import-untyped]

    out = BytesIO()
    try:
        decompress(BytesIO(font), out)
    except Exception:
        return font
    return out.getvalue()
