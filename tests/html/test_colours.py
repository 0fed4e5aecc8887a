"""Colours: contrast as published, and shades that can be read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cpstrategy.document.document import Branding
from cpstrategy.html.palette import Palette, day, night
from cpstrategy.text.contrast import contrast, luminance, mix, readable, text_on

colours = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("one", "other", "published"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),
        ("#767676", "#ffffff", 4.54),
        ("#949494", "#ffffff", 3.03),
        ("#f47738", "#ffffff", 2.78),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
        ("#1d70b8", "#ffffff", 5.17),
        ("#ffffff", "#ffffff", 1.0),
    ],
)
def test_published_contrast(one: str, other: str, published: float) -> None:
    """Contrast agrees with what WebAIM's checker and others publish; order does not matter."""
    assert contrast(one, other) == pytest.approx(published, abs=0.005)
    assert contrast(other, one) == contrast(one, other)


def test_a_readable_colour_stays_as_it_is() -> None:
    """Nobody's brand is touched where it can be read."""
    assert readable("#1d4e79", ["#ffffff"]) == "#1d4e79"


def test_the_nearest_shade_that_can_be_read() -> None:
    """Orange on white becomes darker only until it can be read."""
    shade = readable("#f47738", ["#ffffff"])
    assert 4.5 <= contrast(shade, "#ffffff") < 4.7


def test_mixing() -> None:
    """A mix with a share of nothing is the first colour, with all of it the second."""
    assert mix("#102030", "#ffffff", 0) == "#102030"
    assert mix("#102030", "#ffffff", 1) == "#ffffff"
    assert mix("#000000", "#ffffff", 0.5) == "#808080"


@pytest.mark.parametrize("wrong", ["red", "#fff", "#1d4e7g", "1d4e79"])
def test_only_colours_of_six_digits(wrong: str) -> None:
    """Anything else is refused, so that it never gets into a style sheet."""
    with pytest.raises(ValueError, match=r"base 16|not a colour"):
        contrast(wrong, "#ffffff")


@given(colours)
def test_text_on_any_fill(fill: str) -> None:
    """Black or white can be read on every colour."""
    assert contrast(text_on(fill), fill) >= 4.5


@given(colours, colours, st.sampled_from([day, night]))
def test_every_pair_that_text_uses(primary: str, accent: str, shade: type[Palette]) -> None:
    """Whatever a council's colours are, all text can be read, by day and by night."""
    shades: Palette = shade(Branding(primary, accent))  # type: ignore[call-arg, arg-type]
    for text in (shades.ink, shades.muted, shades.primary, shades.accent):
        for behind in (shades.paper, shades.primary_tint, shades.accent_tint):
            assert contrast(text, behind) >= 4.5
    assert contrast(shades.fill_text, shades.fill) >= 4.5
    assert contrast(shades.fill_text, shades.fill_shade) >= 4.5
    assert contrast(shades.deep_text, shades.deep_primary) >= 4.5
    assert contrast(shades.deep_text, shades.deep_accent) >= 4.5


@given(colours, colours)
def test_what_is_our_own_is_easy_to_read(primary: str, accent: str) -> None:
    """Where no colour is the council's own, text has a contrast of 7 to 1: at night, all of it."""
    look = Branding(primary, accent)
    by_day, by_night = day(look), night(look)
    pairs = [(text, by_day.paper) for text in (by_day.ink, by_day.muted)]
    for behind in (by_night.paper, by_night.primary_tint, by_night.accent_tint):
        texts = (by_night.ink, by_night.muted, by_night.primary, by_night.accent)
        pairs += [(text, behind) for text in texts]
    pairs += [(by_night.deep_text, deep) for deep in (by_night.deep_primary, by_night.deep_accent)]
    assert all(contrast(text, behind) >= 7 for text, behind in pairs)


@given(colours)
def test_boxes_are_dark_at_night(colour: str) -> None:
    """At night a box with words is no lamp: its ground is darker than its words."""
    shades = night(Branding(colour, colour))
    assert luminance(shades.deep_primary) < luminance(shades.deep_text)
