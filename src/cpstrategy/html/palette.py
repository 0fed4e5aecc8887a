"""Palette: every colour of a page, made from the council's two; text can be read on all of them."""

from dataclasses import dataclass

from cpstrategy.document.document import Branding
from cpstrategy.text.contrast import BLACK, DAY, WHITE, behind_text, mix, readable, text_on


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page by day or by night.

    `primary` and `accent` are for text and lines; `fill` and `fill_text` for large areas in the
    council's own colour, and `fill_shade` for a pattern on them; the tints lie behind text.
    """

    paper: str
    ink: str
    muted: str
    line: str
    primary: str
    accent: str
    primary_tint: str
    accent_tint: str
    fill: str
    fill_text: str
    fill_shade: str


def day(look: Branding) -> Palette:
    """Dark text on white."""
    return _shades(look, paper=WHITE, ink="#1b2025", tint=DAY)


def night(look: Branding) -> Palette:
    """Light text on near-black."""
    return _shades(look, paper="#14171a", ink="#eceff1", tint=0.2)


def _shades(look: Branding, *, paper: str, ink: str, tint: float) -> Palette:
    behind = behind_text(paper, tint, look.primary, look.accent)
    return Palette(
        paper=paper,
        ink=readable(ink, behind),
        muted=readable(mix(ink, paper, 0.3), behind),
        line=mix(ink, paper, 0.8),
        primary=readable(look.primary, behind),
        accent=readable(look.accent, behind),
        primary_tint=behind[1],
        accent_tint=behind[2],
        fill=look.primary,
        fill_text=text_on(look.primary),
        fill_shade=mix(look.primary, BLACK if text_on(look.primary) == WHITE else WHITE, 0.2),
    )
