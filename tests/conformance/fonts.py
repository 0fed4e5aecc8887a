"""Fonts: letters that come from the machine, which has others than the next one."""

from collections.abc import Sequence
from pathlib import Path

from .gate import ROOT, Verdicts
from .sheets import sheets

SHIPPED = (
    "Atkinson",
    "Lexend",
    *(path.name.partition(".")[0] for path in (ROOT / "templates/fonts/more").glob("*.woff2")),
)
"""What the names of the fonts that the program brings along begin with."""


def available() -> str | None:
    """Nothing can be missing: it is all in this module."""
    return None


def check(paths: Sequence[Path]) -> Verdicts:
    """Name each font that the program does not bring along, and what is set in it."""
    verdicts: Verdicts = {}
    for path in paths:
        foreign: dict[str, str] = {}
        for words in sheets(path).words:
            if not words.font.startswith(SHIPPED):
                foreign.setdefault(words.font, f"“{words.text}” on page {words.page + 1}")
        verdicts[path] = [f"fonts: {name} is of the machine: {at}" for name, at in foreign.items()]
    return verdicts
