"""Pango is found where pip, MSYS2 or Homebrew put it, as a whole, and once in a process."""

import ctypes
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from cpstrategy.pdf import pango
from cpstrategy.pdf.pango import NAMED, PACKAGE, Pango, find_pango
from tests import standin

from . import asked
from .test_engine import run

linux = pytest.mark.skipif(sys.platform != "linux", reason="The stand-in has libraries of Linux.")

NAMES = {
    "gstreamer-libs on Windows": (
        "win32",
        *("gobject-2.0-0.dll", "pango-1.0-0.dll", "harfbuzz.dll"),
        *("harfbuzz-subset.dll", "fontconfig-1.dll", "pangoft2-1.0-0.dll"),
    ),
    "MSYS2": (
        "win32",
        *("libgobject-2.0-0.dll", "libpango-1.0-0.dll", "libharfbuzz-0.dll"),
        *("libharfbuzz-subset-0.dll", "libfontconfig-1.dll", "libpangoft2-1.0-0.dll"),
    ),
    "macOS": (
        "darwin",
        *("libgobject-2.0.0.dylib", "libpango-1.0.0.dylib", "libharfbuzz.0.dylib"),
        *("libharfbuzz-subset.0.dylib", "libfontconfig.1.dylib", "libpangoft2-1.0.0.dylib"),
    ),
}
"""The system, and what the libraries are called there, in the order of those of the stand-in."""

LOADED = """
import os, sys
from types import SimpleNamespace
from cpstrategy.pdf import load, pango
pango.sys = SimpleNamespace(platform=os.environ["SYSTEM"])
found = pango.find_pango()
load()
assert pango.find_pango() is found
print(found.package, found.folder)
mapped = {line.split()[-1] for line in open("/proc/self/maps")}
print(*sorted(path for path in mapped if "libpango" in path or "libgobject" in path), sep="\\n")
"""
"""Imports WeasyPrint as if on another system, and tells which libraries it then has."""


@pytest.fixture
def system(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """A system of any name, which can have no folder but those that a test makes."""
    pretended = SimpleNamespace(platform="win32")
    monkeypatch.setattr(pango, "sys", pretended)
    monkeypatch.setattr(pango, "find_spec", lambda _: None)
    monkeypatch.setattr(pango, "_USUAL", {})
    monkeypatch.delenv(NAMED, raising=False)
    find_pango.cache_clear()
    yield pretended
    find_pango.cache_clear()


@linux
def test_libraries_of_the_package_are_taken_where_the_system_has_none(
    package: Path, tmp_path: Path
) -> None:
    """All of them, and each but once, though other names of theirs are known once they are."""
    hidden = standin.hidden(tmp_path / "hidden")
    said = run(LOADED, SYSTEM="linux", PYTHONPATH=f"{package}:{path()}", **hidden).splitlines()
    folder = package / standin.PACKAGE / "lib"
    assert said[0] == f"{PACKAGE} {folder}"
    names = ("libgobject-2.0.so.0", "libpango-1.0.so.0", "libpangoft2-1.0.so.0")
    assert said[1:] == [str(folder / name) for name in names]


@linux
def test_where_the_system_has_them_nothing_changes(package: Path) -> None:
    """On Linux the system's are the ones that its updates mend."""
    said = run(LOADED, SYSTEM="linux", PYTHONPATH=f"{package}:{path()}").splitlines()
    assert said[0] == " None"
    assert not any(standin.PACKAGE in line for line in said[1:])


@linux
@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES.keys())
def test_they_are_found_by_the_names_of_each_system(
    package: Path, tmp_path: Path, names: tuple[str, ...]
) -> None:
    """WeasyPrint is imported with them alone: no name of its own would find them."""
    system, *files = names
    folder = tmp_path / standin.PACKAGE / ("bin" if system == "win32" else "lib")
    folder.mkdir(parents=True)
    for library in (package / standin.PACKAGE / "lib").iterdir():
        (folder / library.name).symlink_to(library)
    for file, name in zip(files, standin.ASKED, strict=True):
        # They go on to know each other by the names that they have on Linux.
        (folder / file).symlink_to(folder / name)
    hidden = standin.hidden(tmp_path / "hidden")
    said = run(LOADED, SYSTEM=system, PYTHONPATH=f"{tmp_path}:{path()}", **hidden)
    assert said.startswith(f"{PACKAGE} {folder}\n")


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES.keys())
def test_every_library_that_is_asked_for_has_a_name(
    tmp_path: Path, system: SimpleNamespace, names: tuple[str, ...]
) -> None:
    """By what WeasyPrint calls it first; other names, and other libraries, are the loader's."""
    system.platform, *files = names
    for file in files:
        (tmp_path / file).touch()
    # Wheels have copies by this name, which would be loaded beside the others.
    (tmp_path / "libpango-1.0.dylib").touch()
    found = Pango(tmp_path)
    assert [found.find(name) for name in asked.libraries().values()] == [
        str(tmp_path / file) for file in files
    ]
    for name in ("pango-1.0", "libpango-1.0.so.0", "libpango-1.0.dylib", "c", "libharfbuzz-gpu-0"):
        assert found.find(name) is None
    assert Pango().find("libpango-1.0-0") is None


def test_the_first_that_can_be_opened_counts(
    tmp_path: Path, system: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One for another kind of computer is passed over; a folder that somebody names comes first."""
    monkeypatch.setattr(ctypes, "CDLL", opened)
    usual, broken, named, frozen = (tmp_path / name for name in ("C:", "broken", "named", "frozen"))
    for folder, content in ((usual, "15602"), (broken, "MZ"), (named, "15612"), (frozen, "15700")):
        folder.mkdir()
        (folder / "pango-1.0-0.dll").write_text(content)
    monkeypatch.setattr(pango, "_USUAL", {system.platform: (str(usual),)})
    assert found_anew() == Pango(usual, "", "1.56.2")
    monkeypatch.setenv(NAMED, f"{broken};;{tmp_path / 'nowhere'};{named}")
    assert found_anew() == Pango(named, "", "1.56.12")
    system._MEIPASS = str(frozen)
    assert found_anew() == Pango(frozen, "", "1.57.0"), "a frozen program has its own"


def opened(path: str) -> SimpleNamespace:
    """Open what no library is, but says its version."""
    try:
        number = int(Path(path).read_text())
    except ValueError as error:
        raise OSError from error
    return SimpleNamespace(pango_version=lambda: number)


def found_anew() -> Pango:
    find_pango.cache_clear()
    return find_pango()


@pytest.mark.usefixtures("system")
def test_where_there_is_none_nothing_is_found() -> None:
    """It says so by an empty version, whoever asks."""
    assert find_pango() == Pango()


def test_the_loader_and_fontconfig_are_shown_the_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Windows looks for what a library needs where it is told to; settings that are set stay."""
    told: list[str] = []
    monkeypatch.setattr(os, "add_dll_directory", told.append, raising=False)
    monkeypatch.delenv("FONTCONFIG_PATH", raising=False)
    fonts, folder = tmp_path / "etc" / "fonts", tmp_path / "bin"
    Pango().prepare()
    Pango(folder).prepare()
    assert (told, os.getenv("FONTCONFIG_PATH")) == ([str(folder)], None)
    fonts.mkdir(parents=True)
    Pango(folder).prepare()
    assert os.environ["FONTCONFIG_PATH"] == str(fonts)
    monkeypatch.setenv("FONTCONFIG_PATH", "elsewhere")
    Pango(folder).prepare()
    assert os.environ["FONTCONFIG_PATH"] == "elsewhere"


def path() -> str:
    return os.pathsep.join(sys.path)
