"""Smaller: a photograph with as many pixels as a page needs, so that nobody waits for the rest."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

_STEPS = (
    (1600, 82),
    (1600, 72),
    (1400, 70),
    (1200, 66),
    (1000, 62),
    (800, 58),
    (640, 50),
    (480, 45),
)
"""Pixels along the longer side, with the quality of a JPEG: the first that is light enough."""
_COLOURS = 256
_WITH_GAPS = ("RGBA", "LA", "PA", "P")


def smaller(data: bytes, most: int) -> bytes:
    """Draw a picture with fewer pixels until it has at most so many bytes, or as few as it gets.

    Raises ValueError if it cannot be read.
    """
    try:
        with Image.open(BytesIO(data)) as image:
            drawn = _as_png(image) if image.format == "PNG" else _as_jpeg(image)
            return _first_light(drawn, most)
    except Exception as error:  # Pillow raises whatever its readers stumble over.
        raise ValueError(f"a picture cannot be read: {error}") from error


def _first_light(drawn: Iterator[bytes], most: int) -> bytes:
    """The first that is light enough, or the last there is."""
    last = b""
    for last in drawn:
        if len(last) <= most:
            break
    return last


def _as_jpeg(image: Image.Image) -> Iterator[bytes]:
    # A JPEG can be read at a part of its size, which takes a part of the time.
    image.draft("RGB", (_STEPS[0][0], _STEPS[0][0]))
    whole = image if image.mode in ("RGB", "L") else image.convert("RGB")
    for side, quality in _STEPS:
        yield _written(_fitted(whole, side), "JPEG", quality=quality, optimize=True)


def _as_png(image: Image.Image) -> Iterator[bytes]:
    whole = image.convert("RGBA" if image.mode in _WITH_GAPS else "RGB")
    for side in dict.fromkeys(side for side, _ in _STEPS):
        fitted = _fitted(whole, side)
        yield _written(fitted, "PNG", optimize=True)
        # What is drawn or written has few colours, and looks as before.
        yield _written(fitted.quantize(_COLOURS), "PNG", optimize=True)


def _fitted(image: Image.Image, side: int) -> Image.Image:
    fitted = image.copy()
    fitted.thumbnail((side, side), Image.Resampling.LANCZOS)
    return fitted


def _written(image: Image.Image, kind: str, **options: int) -> bytes:
    out = BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()
