"""Shades: every colour of a page, made from the council's two; text can be read on all of them."""

from dataclasses import dataclass

from cpstrategy.document.document import Look
from cpstrategy.html.colours import BLACK, WHITE, mix, readable, text_on


@dataclass(frozen=True, slots=True)
class Shades:
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


def day(look: Look) -> Shades:
    """Dark text on white."""
    return _shades(look, paper="#ffffff", ink="#1b2025", tint=0.07)


def night(look: Look) -> Shades:
    """Light text on near-black."""
    return _shades(look, paper="#14171a", ink="#eceff1", tint=0.2)


def _shades(look: Look, *, paper: str, ink: str, tint: float) -> Shades:
    tints = mix(paper, look.primary, tint), mix(paper, look.accent, tint)
    behind = (paper, *tints)
    return Shades(
        paper=paper,
        ink=readable(ink, behind),
        muted=readable(mix(ink, paper, 0.3), behind),
        line=mix(ink, paper, 0.8),
        primary=readable(look.primary, behind),
        accent=readable(look.accent, behind),
        primary_tint=tints[0],
        accent_tint=tints[1],
        fill=look.primary,
        fill_text=text_on(look.primary),
        fill_shade=mix(look.primary, BLACK if text_on(look.primary) == WHITE else WHITE, 0.2),
    )
