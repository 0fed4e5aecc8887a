"""Libraries: those that set type, which no Python package brings, and where a system has them.

PyInstaller's own hook for WeasyPrint guesses at them, leaves some out, and is silent about it.
What these need in turn PyInstaller finds by itself.
"""

import os
import sys
from pathlib import Path

# Of several names of one library the first that is there counts: MSYS2 writes `lib…`, others not.
_NAMES = {
    "linux": (
        ("libgobject-2.0.so.0",),
        ("libpango-1.0.so.0",),
        ("libpangoft2-1.0.so.0",),
        ("libharfbuzz.so.0",),
        ("libharfbuzz-subset.so.0",),
        ("libfontconfig.so.1",),
    ),
    "darwin": (
        ("libgobject-2.0.0.dylib",),
        ("libpango-1.0.0.dylib",),
        ("libpangoft2-1.0.0.dylib",),
        ("libharfbuzz.0.dylib",),
        ("libharfbuzz-subset.0.dylib",),
        ("libfontconfig.1.dylib",),
    ),
    "win32": (
        ("libgobject-2.0-0.dll", "gobject-2.0-0.dll"),
        ("libpango-1.0-0.dll", "pango-1.0-0.dll"),
        ("libpangoft2-1.0-0.dll", "pangoft2-1.0-0.dll"),
        ("libharfbuzz-0.dll", "harfbuzz.dll"),
        ("libharfbuzz-subset-0.dll", "harfbuzz-subset.dll"),
        ("libfontconfig-1.dll", "fontconfig-1.dll"),
    ),
}
_PLACES = {
    "linux": ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib"),
    "darwin": ("/opt/homebrew/lib", "/usr/local/lib"),
    "win32": (r"C:\msys64\ucrt64\bin",),
}


def libraries() -> list[tuple[str, str]]:
    """List each library with the folder of the download that it goes to, which is the top one.

    PANGO_LIBRARIES names folders that are looked into before the usual ones.
    """
    named = os.environ.get("PANGO_LIBRARIES", "").split(os.pathsep)
    places = [place for place in (*named, *_PLACES[sys.platform]) if place]
    return [(str(_found(names, places)), ".") for names in _NAMES[sys.platform]]


def _found(names: tuple[str, ...], places: list[str]) -> Path:
    for place in places:
        for name in names:
            if Path(place, name).exists():
                return Path(place, name)
    sys.exit(f"{names[0]} is in none of {places}: install Pango, or set PANGO_LIBRARIES")
