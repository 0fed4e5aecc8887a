"""Smaller: a page gets no more pixels of a photograph than it needs, and the same each time."""

from io import BytesIO

import pytest
from PIL import Image

from cpstrategy.pictures import published
from tests.sampled import sampled

ROOM = 400_000
"""Bytes that a page may have more with a photograph than without."""
KINDS = [("JPEG", "RGB"), ("JPEG", "L"), ("PNG", "RGB"), ("PNG", "RGBA")]


def taken(kind: str, mode: str, side: int = 2600) -> bytes:
    """A photograph of grain, which no program makes small without losing some of it."""
    grain = Image.effect_noise((side, side * 3 // 4), 90)
    seen = Image.merge(
        "RGB", (grain, grain.rotate(180), grain.transpose(Image.Transpose.FLIP_LEFT_RIGHT))
    ).convert(mode)
    out = BytesIO()
    seen.save(out, kind, **({"quality": 97} if kind == "JPEG" else {"compress_level": 1}))
    return out.getvalue()


@pytest.mark.parametrize(("kind", "mode"), sampled(KINDS, 2))
def test_a_heavy_photograph_becomes_light(kind: str, mode: str) -> None:
    """As a picture of its kind and shape, with the same bytes each time."""
    heavy = taken(kind, mode)
    assert len(heavy) > 2_000_000
    light = published(f"a.{kind.lower()}", heavy)
    assert len(light) * 4 / 3 < ROOM
    with Image.open(BytesIO(light)) as seen:
        assert seen.format == kind
        assert seen.width * 3 == seen.height * 4
        assert seen.width >= 480
    published.__globals__["_photograph"].cache_clear()
    assert published(f"a.{kind.lower()}", heavy) == light


def test_a_light_one_keeps_its_pixels() -> None:
    """Byte for byte, as far as they are seen."""
    light = taken("JPEG", "RGB", 200)
    with Image.open(BytesIO(published("a.jpg", light))) as seen, Image.open(BytesIO(light)) as was:
        assert seen.tobytes() == was.tobytes()
