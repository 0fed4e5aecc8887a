"""Fit: the largest text that has room, found in a few layouts, of which one becomes a PDF."""

import sys

import pytest

from cpstrategy.pdf import fit, typeset

SIZES = tuple(half / 2 for half in range(64, 21, -1))
PAGE = """<!doctype html><html lang="en"><head><title>Fit</title><style>
@page {{ size: 100mm 150mm; margin: 5mm }} body {{ font-size: {}pt; margin: 0 }}
</style></head><body><p>{}</p></body></html>"""
MODULE = sys.modules["cpstrategy.pdf.fit"]


def text(letters: int) -> str:
    return "kept word " * (letters // 10)


@pytest.fixture
def laid(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every layout that was made."""
    made: list[str] = []
    lay_out = MODULE.lay_out

    def counted(html: str, *given: object) -> object:
        made.append(html)
        return lay_out(html, *given)

    monkeypatch.setattr(MODULE, "lay_out", counted)
    return made


@pytest.mark.parametrize("room", [60_000, 200_000, 1_000_000])
@pytest.mark.parametrize("letters", [10, 100, 300, 600, 900])
def test_the_largest_size_that_has_room(letters: int, room: float, laid: list[str]) -> None:
    """Whatever the guess was; there is no need to try one size after the other."""
    size, found = fit(lambda size: PAGE.format(size, text(letters)), {}, SIZES, 1, room)
    assert found is not None
    assert found.pages == 1
    larger = [each for each in SIZES if each > size]
    if larger:
        assert typeset(PAGE.format(larger[-1], text(letters)), {}).pages > 1
    assert len(laid) <= 10
    assert found.finish() == typeset(PAGE.format(size, text(letters)), {})


def test_a_good_guess_needs_two_layouts(laid: list[str]) -> None:
    """The one that has room, and the next larger, which has none."""
    size, _ = fit(lambda size: PAGE.format(size, text(600)), {}, SIZES, 1, 1e6)
    laid.clear()
    fit(lambda size: PAGE.format(size, text(600)), {}, SIZES, 1, 600 * (size + 0.1) ** 2)
    assert len(laid) == 2


def test_no_room_at_all(laid: list[str]) -> None:
    """Even in the smallest size there is one page too many, and nothing is laid out behind it."""
    size, found = fit(lambda size: PAGE.format(size, text(3000)), {}, SIZES, 1, 200_000)
    assert (size, found) == (SIZES[-1], None)
    assert 0 < len(laid) <= 10


def test_text_that_is_far_too_long_is_not_laid_out(laid: list[str]) -> None:
    """It could take for ever."""
    size, found = fit(lambda size: PAGE.format(size, text(20_000)), {}, SIZES, 1, 200_000)
    assert (size, found) == (SIZES[-1], None)
    assert laid == []


def test_a_layout_ends_with_the_first_page_too_many() -> None:
    """Nobody waits for pages that nobody wants."""
    html = PAGE.format(12, text(9000))
    assert MODULE.lay_out(html, {}, 2) is None
    whole = MODULE.lay_out(html, {}, None)
    assert MODULE.lay_out(html, {}, whole.pages).pages == whole.pages
