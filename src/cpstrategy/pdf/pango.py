"""Pango: where it comes from, with all else that WeasyPrint asks of the system.

Only this module knows. On Linux the loader has it by name. Elsewhere the loader looks into few
folders, so it is looked for where `pip install "cpstrategy[pango]"`, MSYS2 and Homebrew put it.
"""

import os
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

PACKAGE = "gstreamer-libs"
"""What pip installs on Windows and macOS; of all that it has, Pango is a small part."""

NAMED = "WEASYPRINT_DLL_DIRECTORIES"
"""The variable in which people name folders, on Windows, for WeasyPrint."""

_USUAL = {
    "darwin": ("/opt/homebrew/lib", "/usr/local/lib"),
    "win32": (r"C:\msys64\ucrt64\bin", r"C:\msys64\mingw64\bin"),
}
# On Windows the package has names of its own, and MSYS2 those that WeasyPrint asks for. On macOS
# libraries know each other by the names with a version; by another, one would be loaded twice.
_FILES = {
    "darwin": ("lib{name}.{version}.dylib",),
    "win32": ("lib{name}-{version}.dll", "{name}-{version}.dll", "{name}.dll"),
}
_FILES_ELSEWHERE = ("lib{name}.so.{version}",)

_ASKED = re.compile(r"lib(?P<name>.+)-(?P<version>\d+)")
"""What WeasyPrint calls a library when it asks for it first."""
_PANGO = "libpango-1.0-0"


@dataclass(frozen=True, slots=True)
class Pango:
    """Pango as it was found, with its version, which is empty where there is none.

    `folder` has it, or the loader knows it; `package` is the name of the package that brought it.
    """

    folder: Path | None = None
    package: str = ""
    version: str = ""

    def find(self, name: str) -> str | None:
        """Give the path of a library by its name, as `ctypes.util.find_library` would."""
        paths = (self.folder / file for file in _files(name)) if self.folder else ()
        return next((str(path) for path in paths if path.is_file()), None)

    def prepare(self) -> None:
        """Show the loader what the libraries need of each other, and fontconfig its settings."""
        if self.folder is None:
            return
        if hasattr(os, "add_dll_directory"):
            os.add_dll_directory(str(self.folder))
        settings = self.folder.parent / "etc" / "fonts"
        if settings.is_dir():
            os.environ.setdefault("FONTCONFIG_PATH", str(settings))


@cache
def find_pango() -> Pango:
    """Find Pango: the first that can be opened counts, so that no other's is in the way.

    A process finds it once: when it is loaded, from wherever, the loader knows its name, too.
    """
    for place in _places():
        version = _version(place)
        if version:
            return Pango(place.folder, place.package, version)
    return Pango()


def _places() -> Iterator[Pango]:
    """Go through the places, in order; on Linux the loader knows best, and it is the fastest."""
    if sys.platform == "linux":
        yield Pango()
    yield from map(Pango, _named_folders())
    yield from _packages()
    yield from (Pango(Path(folder)) for folder in _USUAL.get(sys.platform, ()))
    if sys.platform != "linux":
        yield Pango()


def _named_folders() -> Iterator[Path]:
    """The folder of a program that was frozen, with all that it needs, and those people name."""
    frozen = getattr(sys, "_MEIPASS", "")
    named = (frozen, *os.getenv(NAMED, "").split(";"))
    # Windows takes none that begins in the folder one happens to be in.
    yield from (Path(folder).absolute() for folder in named if folder)


def _packages() -> Iterator[Pango]:
    found = find_spec(PACKAGE.replace("-", "_"))
    for folder in (found and found.submodule_search_locations) or ():
        yield Pango(Path(folder, "bin" if sys.platform == "win32" else "lib"), PACKAGE)


def _version(place: Pango) -> str:
    """Ask the library itself; nothing if there is none, or none for this kind of computer."""
    # Web pages are made without it, and it takes long to import.
    import ctypes

    found = place.find(_PANGO)
    for library in filter(None, [found]) if place.folder else _files(_PANGO):
        try:
            number = ctypes.CDLL(library).pango_version()
        except (OSError, AttributeError):
            continue
        return f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return ""


def _files(name: str) -> Iterator[str]:
    """Name the files that a library may be in; none if it is asked for by another name."""
    named = _ASKED.fullmatch(name)
    patterns = _FILES.get(sys.platform, _FILES_ELSEWHERE) if named else ()
    return (pattern.format(**named.groupdict()) for pattern in patterns if named)
