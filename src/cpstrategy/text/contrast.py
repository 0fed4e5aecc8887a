"""Contrast: how well one colour can be read on another (WCAG 2.2), and the nearest shade that can.

A colour is `#rrggbb`.
"""

from collections.abc import Iterable

BLACK, WHITE = "#000000", "#ffffff"
TEXT = 4.5
"""The least contrast of text (success criterion 1.4.3)."""
HUE = 6.0
"""The least contrast of the colours of priorities, which stand for something beside their text."""
EASY = 7.0
"""The least contrast of text that people with moderately low vision can read (1.4.6)."""

DAY = 0.07
"""How much of a colour is in the tints of it that lie behind text on white paper."""


def contrast(colour: str, other: str) -> float:
    """Contrast ratio of two colours, from 1 to 21; their order does not matter."""
    darker, lighter = sorted((luminance(colour), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: str) -> float:
    """Relative luminance, from 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mix(colour: str, other: str, share: float) -> str:
    """Mix two colours: `share`, from 0 to 1, is the part of the second."""
    pairs = zip(_channels(colour), _channels(other), strict=True)
    return "#" + "".join(
        f"{round(first + (second - first) * share):02x}" for first, second in pairs
    )


def readable(colour: str, backgrounds: Iterable[str], least: float = TEXT) -> str:
    """Return the shade nearest to `colour` that can be read on every one of the backgrounds.

    It becomes darker or lighter by hundredths, whichever takes fewer; black or white at last.
    """
    behind = list(backgrounds)
    for hundredths in range(101):
        for end in (BLACK, WHITE):
            shade = mix(colour, end, hundredths / 100)
            if all(contrast(shade, background) >= least for background in behind):
                return shade
    return text_on(behind[0])


def behind_text(paper: str, share: float, *colours: str) -> tuple[str, ...]:
    """What text stands on: the paper, and the paper tinted with each of the colours."""
    return (paper, *(mix(paper, colour, share) for colour in colours))


def text_on(fill: str) -> str:
    """Return white where it can be read on `fill`, and black elsewhere."""
    return WHITE if contrast(WHITE, fill) >= TEXT else BLACK


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _channels(colour: str) -> tuple[int, int, int]:
    if len(colour) != 7 or colour[0] != "#":
        raise ValueError(f"“{colour}” is not a colour such as #1d4e79")
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
