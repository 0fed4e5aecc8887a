"""Libraries: those that set type, which no Python package that is asked for everywhere brings.

PyInstaller's own hook for WeasyPrint guesses at them, leaves some out, and is silent about it.
What these need in turn PyInstaller finds by itself, beside them.
"""

import os
import sys
from pathlib import Path

from cpstrategy.pdf.pango import Pango

ASKED = (
    *("libgobject-2.0-0", "libpango-1.0-0", "libpangoft2-1.0-0"),
    *("libharfbuzz-0", "libharfbuzz-subset-0", "libfontconfig-1"),
)
"""What WeasyPrint calls them when it asks for them first."""

_OF_LINUX = ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib")


def libraries() -> list[tuple[str, str]]:
    """List each library with the folder of the download that it goes to, which is the top one.

    PANGO_LIBRARIES names the folders that are looked into, or else those of Linux are.
    """
    named = os.environ.get("PANGO_LIBRARIES", "").split(os.pathsep)
    places = [Path(place) for place in named if place] or [*map(Path, _OF_LINUX)]
    return [(_found(name, places), ".") for name in ASKED]


def _found(name: str, places: list[Path]) -> str:
    found = (Pango(place).find(name) for place in places)
    path = next(filter(None, found), None)
    return path or sys.exit(f"{name} is in none of {places}: install Pango, or set PANGO_LIBRARIES")
