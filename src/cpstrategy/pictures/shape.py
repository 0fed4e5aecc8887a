"""Shape: whether a picture is higher than it is wide, so that a cover can give it room."""

import re
from io import BytesIO

from cpstrategy.pictures.published import published

_NUMBER = rb"[\s,]+([\d.]+)"
_BOX = re.compile(rb"<svg\b[^>]*?\bviewBox=[\"']\s*[-\d.e]+[\s,]+[-\d.e]+" + 2 * _NUMBER)
_SIDES = (
    re.compile(rb"<svg\b[^>]*?\swidth=[\"']([\d.]+)"),
    re.compile(rb"<svg\b[^>]*?\sheight=[\"']([\d.]+)"),
)


def is_upright(path: str, data: bytes) -> bool:
    """Whether it is seen higher than wide, whichever way the camera was held."""
    seen = published(path, data)
    width, height = _drawn(seen) if path.lower().endswith(".svg") else _taken(seen)
    return height > width


def _drawn(data: bytes) -> tuple[float, float]:
    """A drawing is as wide as its view; one that says nothing is square."""
    if box := _BOX.search(data):
        return float(box[1]), float(box[2])
    width, height = (side.search(data) for side in _SIDES)
    return (float(width[1]), float(height[1])) if width and height else (1, 1)


def _taken(data: bytes) -> tuple[float, float]:
    # Only covers with a photograph wait for it.
    from PIL import Image

    with Image.open(BytesIO(data)) as image:
        return image.size
