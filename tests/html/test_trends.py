"""Trends: lines from dot to dot."""

from math import radians, tan

from cpstrategy.document.blocks import Dot
from cpstrategy.html.trends import HEIGHT, WIDTH, lines
from tests.conftest import ROOT


def test_a_line_ends_where_the_next_dot_is() -> None:
    """However wide and high the drawing is."""
    [line] = lines((Dot(20.0, 10.0), Dot(70.0, 90.0)))
    assert line.startswith("left: 20.0%; bottom: 10.0%; width: 50.0%; ")
    slope = float(line.split("skewY(")[1].removesuffix("deg)"))
    assert round(-tan(radians(slope)) * 0.5 * WIDTH, 1) == 0.8 * HEIGHT


def test_the_style_gives_it_the_size_that_slopes_are_worked_out_for() -> None:
    """Or lines would miss their dots."""
    style = (ROOT / "templates/style/blocks.css").read_text(encoding="utf-8")
    assert f"inline-size: {WIDTH}em; block-size: {HEIGHT}em;" in style
