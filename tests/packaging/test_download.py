"""Download: what the folder and the file hold that people download, and how large they are."""

import stat
from pathlib import Path
from zipfile import ZipFile

import pytest

from cpstrategy import __version__

from .conftest import BUNDLE

pytestmark = pytest.mark.whole

MOST_OF_FOLDER, MOST_OF_ZIP = 75_000_000, 48_000_000
LANGUAGES = {"cy", "en", "ga", "gd", "root"}


@pytest.fixture(scope="module")
def packed(bundle: Path) -> Path:
    """The file beside the folder, named after version and system."""
    [path] = bundle.parent.glob(f"cpstrategy-{__version__}-linux-*.zip")
    return path


def test_it_is_light(bundle: Path, packed: Path) -> None:
    """What a council's network brings in a minute."""
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) <= MOST_OF_FOLDER
    assert packed.stat().st_size <= MOST_OF_ZIP


def test_only_languages_that_councils_write_in(bundle: Path) -> None:
    """Those of all others take half as much again."""
    places = [*bundle.glob("lib/babel/locale-data/*.dat"), *bundle.glob("lib/pyphen/**/hyph_*.dic")]
    names = {path.stem.removeprefix("hyph_").partition("_")[0] for path in places}
    assert names == LANGUAGES


def test_licences_travel_with_it(bundle: Path) -> None:
    """Of the program, of the libraries of the system, of Python packages, of fonts and pictures."""
    for name in ("LICENSE", "THIRD_PARTY.md", "READ ME FIRST.txt"):
        assert (bundle / name).is_file()
    of_system = {path.stem for path in bundle.glob("lib/licences/*.txt")}
    assert {"libpango-1.0-0", "libglib2.0-0", "libfribidi0"} <= {_plain(name) for name in of_system}
    for text in ("weasyprint-*/licenses/LICENSE", "cpstrategy/shipped/packs/LICENSE-SCOWL"):
        assert list(bundle.glob(f"lib/{text}"))
    assert [*bundle.glob("lib/*.dist-info/RECORD")] == []


def _plain(package: str) -> str:
    """The name of a Debian package before time was counted in 64 bits."""
    return package.removesuffix("t64")


def test_the_file_is_the_folder(bundle: Path, packed: Path) -> None:
    """With what may run, and links as links; unpacked it is one folder."""
    with ZipFile(packed) as archive:
        entries = {entry.filename: entry for entry in archive.infolist()}
        files = {
            path.relative_to(bundle.parent).as_posix(): path
            for path in bundle.rglob("*")
            if path.is_symlink() or path.is_file()
        }
        assert entries.keys() == files.keys()
        for name, path in files.items():
            mode = entries[name].external_attr >> 16
            assert stat.S_ISLNK(mode) == path.is_symlink(), name
            if not path.is_symlink():
                assert archive.read(name) == path.read_bytes(), name
    program = entries["cpstrategy/cpstrategy"].external_attr >> 16
    assert program & stat.S_IXUSR


def test_it_names_no_path_of_who_made_it(bundle: Path) -> None:
    """Paths of the machine that it was made on are nobody's business."""
    home = str(BUNDLE.parents[1]).encode()
    naming = [path for path in bundle.rglob("*") if path.is_file() and home in path.read_bytes()]
    assert naming == []
