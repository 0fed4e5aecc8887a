"""Fonts: unpacked once for all documents of a process, to what WeasyPrint itself makes of them."""

from io import BytesIO

import pytest
from fontTools.ttLib import woff2  # type: ignore[import-untyped]

from cpstrategy.pdf import typeset
from cpstrategy.pdf.fonts import unpacked
from cpstrategy.source import Shipped

NAME = "fonts/atkinson-hyperlegible-next-latin-400-normal.woff2"
PAGE = f"""<!doctype html><html lang="en"><head><title>A font</title><style>
@font-face {{ font-family: Ours; src: url(https://assets.invalid/{NAME}) }}
body {{ font-family: Ours }}</style></head><body><p>Words</p></body></html>"""


def test_a_font_is_unpacked_once(shipped: Shipped, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many documents are set in it."""
    unpacked.cache_clear()
    done: list[object] = []
    decompress = woff2.decompress

    def counted(*given: object) -> None:
        done.append(given)
        decompress(*given)

    monkeypatch.setattr(woff2, "decompress", counted)
    made = [typeset(PAGE, dict(shipped.templates)) for _ in range(3)]
    assert len(done) == 1
    assert made[0] == made[1] == made[2]
    assert made[0].complaints == ()


def test_it_is_what_weasyprint_would_make_of_it(shipped: Shipped) -> None:
    """So that no PDF is another for it."""
    packed, out = shipped.templates[NAME], BytesIO()
    woff2.decompress(BytesIO(packed), out)
    assert unpacked(packed) == out.getvalue() != packed


@pytest.mark.parametrize("font", [b"", b"wOF2", b"wOF2 but not really", b"\0\1\0\0 a plain font"])
def test_what_cannot_be_unpacked_stays(font: bytes) -> None:
    """WeasyPrint complains of it, as of any broken font."""
    assert unpacked(font) == font
