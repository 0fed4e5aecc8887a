"""Social: a picture for social media has its size, contrast, and its words beside it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from PIL import Image

from cpstrategy.text.contrast import contrast

from .gate import Verdicts

SIZES = {"square": (1080, 1080), "portrait": (1080, 1350)}
LEAST = 4.5
MOST = 1_000_000
"""Bytes: what a telephone fetches on the way."""


def available() -> str | None:
    """Nothing can be missing: the program itself draws with Pillow."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Judge every picture."""
    return {path: list(_faults(path)) for path in paths}


def _faults(path: Path) -> Iterator[str]:
    words = path.with_suffix(".txt")
    if not (words.is_file() and words.read_text("utf-8").strip()):
        yield "social: no words lie beside it for those who do not see it"
    if path.stat().st_size > MOST:
        yield f"social: it has {path.stat().st_size} bytes"
    with Image.open(path) as picture:
        size = SIZES.get(path.stem.rpartition(".")[2])
        if picture.size != size:
            yield f"social: it is {picture.size} and not {size}"
        if picture.info:
            yield f"social: it says more than is seen: {sorted(picture.info)}"
        yield from _pale(picture.convert("RGB"))


def _pale(picture: Image.Image) -> Iterator[str]:
    """A row of pixels in which nothing stands out of its ground has no word in it, and most do."""
    width, height = picture.size
    clear = sum(_stands_out(picture, row, width) for row in range(0, height, 4))
    if clear < height / 4 / 5:
        yield "social: too little in it can be told from its ground"


def _stands_out(picture: Image.Image, row: int, width: int) -> bool:
    line = picture.crop((0, row, width, row + 1)).tobytes().hex()
    seen = Counter(f"#{line[at : at + 6]}" for at in range(0, len(line), 6))
    codes = [colour for colour, _ in seen.most_common(8)]
    return any(contrast(codes[0], other) >= LEAST for other in codes[1:])
