"""Colours: the palette of priorities can be read, and is told apart by all who see it."""

from itertools import combinations
from math import dist

import pytest

from cpstrategy.model.colours import PALETTE, shade_of
from cpstrategy.text.contrast import DAY, HUE, WHITE, behind_text, contrast

SIGHT = {
    "all cones": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
"""What becomes of red, green and blue light (Machado, Oliveira and Fernandes 2009, severity 1)."""

XYZ = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
D65 = (0.95047, 1.0, 1.08883)
APART = 15.0
"""So far from each other in CIELAB (CIE 1976): 2.3 is what anybody just sees side by side."""

Triple = tuple[float, float, float]


def times(matrix: tuple[Triple, ...], light: Triple) -> Triple:
    first, second, third = (sum(a * b for a, b in zip(row, light, strict=True)) for row in matrix)
    return first, second, third


def lab(colour: str, sight: str) -> Triple:
    """Where somebody sees a colour."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    light = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in channels]
    seen = times(SIGHT[sight], (light[0], light[1], light[2]))
    within = (min(max(seen[0], 0), 1), min(max(seen[1], 0), 1), min(max(seen[2], 0), 1))
    shares = [one / white for one, white in zip(times(XYZ, within), D65, strict=True)]
    x, y, z = (one ** (1 / 3) if one > 0.008856 else 7.787 * one + 16 / 116 for one in shares)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_the_palette_has_eight_colours() -> None:
    """Each with another name and another shade."""
    assert len(PALETTE) == len(set(PALETTE.values())) == 8


@pytest.mark.parametrize("name", PALETTE)
def test_words_in_a_colour_can_be_read(name: str) -> None:
    """On white, on its own tint and as white words upon it: the least contrast is 6 to 1."""
    colour = PALETTE[name]
    assert min(contrast(colour, behind) for behind in behind_text(WHITE, DAY, colour)) >= HUE == 6


@pytest.mark.parametrize("sight", SIGHT)
def test_any_two_are_told_apart(sight: str) -> None:
    """Also by people who do not see red, green or blue as others do."""
    near = {
        (one, other): round(dist(lab(PALETTE[one], sight), lab(PALETTE[other], sight)), 1)
        for one, other in combinations(PALETTE, 2)
    }
    assert {pair: far for pair, far in near.items() if far < APART} == {}


def test_priorities_without_a_colour_go_round_the_palette() -> None:
    """By their numbers, so that two that stand beside each other differ."""
    shades = [shade_of("", number) for number in range(1, 10)]
    assert shades[:8] == [*PALETTE.values()]
    assert shades[8] == shades[0]
    assert shade_of("teal", 1) == PALETTE["teal"]
    assert shade_of("#123456", 1) == "#123456"
