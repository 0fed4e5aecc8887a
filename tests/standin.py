"""Stand-in: a package with Pango, as pip brings one to Windows and macOS, and a system without."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import lief

from cpstrategy.pdf import load

PACKAGE, VERSION = "gstreamer_libs", "1.28.8"
ASKED = (
    *("libgobject-2.0.so.0", "libpango-1.0.so.0", "libharfbuzz.so.0"),
    *("libharfbuzz-subset.so.0", "libfontconfig.so.1", "libpangoft2-1.0.so.0"),
)
"""What WeasyPrint asks for, by the names that libraries have on Linux."""

_OF_EVERY_SYSTEM = ("ld-linux", "libc.so", "libdl.so", "libm.so", "libpthread.so", "librt.so")


def standin(folder: Path) -> Path:
    """Make the package: copies that look for each other beside themselves and nowhere else."""
    libraries = folder / PACKAGE / "lib"
    libraries.mkdir(parents=True)
    (folder / PACKAGE / "__init__.py").touch()
    information = folder / f"{PACKAGE}-{VERSION}.dist-info"
    information.mkdir()
    name = PACKAGE.replace("_", "-")
    (information / "METADATA").write_text(f"Name: {name}\nVersion: {VERSION}\n", "utf-8")
    for name, library in _with_all_they_need().items():
        library.add(lief.ELF.DynamicEntryRpath("$ORIGIN"))
        library.write(str(libraries / name))
    return folder


def hidden(folder: Path) -> dict[str, str]:
    """Give surroundings in which the loader finds none of them by its name."""
    folder.mkdir()
    for name in ASKED:
        (folder / name).write_bytes(b"not a library")
    return {"LD_LIBRARY_PATH": str(folder)}


def _with_all_they_need() -> Mapping[str, lief.ELF.Binary]:
    mapped, found, waiting = _mapped(), dict[str, lief.ELF.Binary](), [*ASKED]
    while waiting:
        name = waiting.pop()
        if name not in found and not name.startswith(_OF_EVERY_SYSTEM):
            found[name] = mapped[name]
            waiting += map(str, mapped[name].libraries)
    return found


def _mapped() -> dict[str, lief.ELF.Binary]:
    """The libraries that this process has in memory once WeasyPrint is imported, by name."""
    load()
    lines = Path("/proc/self/maps").read_text("utf-8").splitlines()
    paths = {line.split(maxsplit=5)[5] for line in lines if ".so" in line}
    read = filter(None, (lief.ELF.parse(path) for path in sorted(paths) if os.path.exists(path)))
    return {name: library for library in read for name in _names(library)}


def _names(library: lief.ELF.Binary) -> Iterator[str]:
    for entry in library.dynamic_entries:
        if isinstance(entry, lief.ELF.DynamicSharedObject):
            yield str(entry.name)
