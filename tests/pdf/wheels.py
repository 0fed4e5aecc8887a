"""Wheels: the package that brings Pango to Windows and macOS, read here without being run."""

import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from zipfile import ZipFile

import lief
import pytest
from packaging.requirements import Requirement
from platformdirs import user_cache_path

from cpstrategy.pdf.pango import PACKAGE

ROOT = Path(__file__).parents[2]
CACHE = user_cache_path("cpstrategy-tests")
"""Of whoever runs the tests, asked before they get one of their own: the wheels have 130 MB."""

TAGS = {"win32": "win_amd64", "darwin": "macosx_11_0_universal2"}
FOLDERS = {"win32": "bin", "darwin": "lib"}


@dataclass(frozen=True, slots=True)
class Library:
    """One library for one kind of processor: what it needs, offers, and is looked for beside."""

    processor: str
    needs: frozenset[str]
    offers: frozenset[str]
    searches: frozenset[str] = frozenset()


def wanted() -> Requirement:
    """The package as `pip install "cpstrategy[pango]"` asks for it."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return Requirement(*project["optional-dependencies"]["pango"])


def wheel(system: str) -> ZipFile:
    """Have the wheel for a system brought by pip, once; skip the test where that cannot be."""
    version = str(wanted().specifier).removeprefix("==")
    name = f"{PACKAGE.replace('-', '_')}-{version}-*-{TAGS[system].partition('_')[0]}*.whl"
    if not any(CACHE.glob(name)):
        _download(f"{PACKAGE}=={version}", TAGS[system])
    return ZipFile(next(CACHE.glob(name)))


def _download(package: str, tag: str) -> None:
    command = [
        *(sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--retries", "1"),
        *("--only-binary", ":all:", "--platform", tag, "--dest", str(CACHE), package),
    ]
    ran = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  # Ours.
    if ran.returncode:
        why = ran.stderr.strip().splitlines() or ["no reason given"]
        pytest.skip(f"pip brings no {package} for {tag}: {why[-1]}")


def unpack(system: str, archive: ZipFile, folder: Path) -> Path:
    """Put the libraries where pip would put them, and give back their folder."""
    inside = f"{PACKAGE.replace('-', '_')}/{FOLDERS[system]}/"
    place = folder / inside
    place.mkdir(parents=True)
    for name in archive.namelist():
        before, _, file = name.partition(inside)
        if before.endswith("/purelib/") and file and "/" not in file:
            (place / file).write_bytes(archive.read(name))
    return place


def read(path: Path) -> list[Library]:
    """Read what a library says of itself, once for each processor that it is for."""
    content = path.read_bytes()
    return [*(_of_windows(content) if path.suffix == ".dll" else _of_macos(content))]


def _of_windows(content: bytes) -> Iterator[Library]:
    library = lief.PE.parse(content)
    assert library is not None
    exports = library.get_export()
    assert exports is not None
    yield Library(
        library.header.machine.name,
        frozenset(str(needed.name).lower() for needed in library.imports),
        frozenset(str(entry.name) for entry in exports.entries),
    )


def _of_macos(content: bytes) -> Iterator[Library]:
    # What it gives out dies with it, so it has a name.
    read = lief.MachO.parse(content)
    assert read is not None
    for library in read:
        own = {
            str(needed.name) for needed in library.libraries if needed.command.name == "ID_DYLIB"
        }
        yield Library(
            library.header.cpu_type.name,
            frozenset(str(needed.name) for needed in library.libraries) - own,
            # A function of C has a line before its name.
            frozenset(str(symbol.name).removeprefix("_") for symbol in library.exported_symbols),
            frozenset(str(search.path) for search in library.rpaths),
        )
