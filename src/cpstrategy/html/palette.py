"""Palette: every colour of a page, made from the council's two; text can be read on all of them."""

from dataclasses import dataclass

from cpstrategy.document.document import Branding
from cpstrategy.text.contrast import (
    BLACK,
    DAY,
    EASY,
    TEXT,
    WHITE,
    behind_text,
    mix,
    readable,
    text_on,
)

GROUP_COLOURS = ("#8f3a1f", "#1f5a9e", "#00695c", "#6a3d9a", "#a3195b", "#80560a", "#3b4a54")
"""What the groups of a pledge are told apart by, besides their titles: 6:1 and more with white."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of a page by day or by night.

    `primary` and `accent` are for text and lines; `fill` and `fill_text` for large areas in the
    council's own colour, and `fill_shade` for a pattern on them; the tints lie behind text.
    `deep_primary` and `deep_accent` are grounds of boxes, by night as dark as by day, with
    `deep_text` on them.
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
    deep_primary: str
    deep_accent: str
    deep_text: str


@dataclass(frozen=True, slots=True)
class Light:
    """Day or night: what words stand on and are written in, and the least contrast of colours.

    By day a colour that can be read stays the council's own; by night no colour can, so that each
    becomes a shade that is easy to read.
    """

    paper: str
    ink: str
    on_deep: str
    tint: float
    least: float


BY_DAY = Light(paper=WHITE, ink="#1b2025", on_deep=WHITE, tint=DAY, least=TEXT)
BY_NIGHT = Light(paper="#14171a", ink="#eceff1", on_deep="#eceff1", tint=0.2, least=EASY)


def day(look: Branding) -> Palette:
    """Dark text on white."""
    return _shades(look, BY_DAY)


def night(look: Branding) -> Palette:
    """Light text on near-black."""
    return _shades(look, BY_NIGHT)


def _shades(look: Branding, light: Light) -> Palette:
    paper, ink = light.paper, light.ink
    behind = behind_text(paper, light.tint, look.primary, look.accent)
    return Palette(
        paper=paper,
        ink=readable(ink, behind, EASY),
        muted=readable(mix(ink, paper, 0.3), behind, EASY),
        line=mix(ink, paper, 0.8),
        primary=readable(look.primary, behind, light.least),
        accent=readable(look.accent, behind, light.least),
        primary_tint=behind[1],
        accent_tint=behind[2],
        fill=look.primary,
        fill_text=text_on(look.primary),
        fill_shade=mix(look.primary, BLACK if text_on(look.primary) == WHITE else WHITE, 0.2),
        deep_primary=readable(look.primary, (light.on_deep,), light.least),
        deep_accent=readable(look.accent, (light.on_deep,), light.least),
        deep_text=light.on_deep,
    )
