"""What `pip install "cpstrategy[pango]"` brings has what WeasyPrint asks for, by our names.

Nobody here runs Windows or macOS, but what a library needs and offers can be read anywhere.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cpstrategy.pdf.pango import PACKAGE, Pango
from libraries import libraries

from . import asked, wheels

PROCESSORS = {"win32": {"AMD64"}, "darwin": {"X86_64", "ARM64"}}
OF_WINDOWS = frozenset(
    f"{name}.dll"
    for name in (
        *("advapi32", "dnsapi", "iphlpapi", "kernel32", "ole32", "shell32", "shlwapi", "user32"),
        *("ws2_32", "vcruntime140", "vcruntime140_1"),
    )
)
"""What every Windows has, and the last two every Python for it."""
OF_WINDOWS_BY_SET = "api-ms-win-crt-"
OF_MACOS = ("/usr/lib/", "/System/Library/")
BESIDE = "@rpath/"


def test_the_package_is_wanted_exactly_and_only_where_it_is_needed() -> None:
    """Its own page promises nothing, so the version is one; Linux has Pango, and no such wheel."""
    wanted = wheels.wanted()
    assert wanted.name == PACKAGE
    assert [each.operator for each in wanted.specifier] == ["=="]
    assert wanted.marker is not None
    systems = ("linux", "darwin", "win32", "freebsd14")
    assert {name for name in systems if wanted.marker.evaluate({"sys_platform": name})} == {
        *wheels.TAGS
    }


@pytest.fixture(scope="module", params=sorted(wheels.TAGS))
def unpacked(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Path]]:
    """The libraries of a system, in a folder of their own."""
    system = str(request.param)
    with wheels.wheel(system) as archive:
        yield system, wheels.unpack(system, archive, tmp_path_factory.mktemp(system))


@pytest.fixture
def found(unpacked: tuple[str, Path], monkeypatch: pytest.MonkeyPatch) -> dict[str, Path]:
    """Each library that WeasyPrint asks for, where the program says that it is on that system."""
    system, folder = unpacked
    monkeypatch.setattr(sys, "platform", system)
    paths = {name: Pango(folder).find(first) for name, first in asked.libraries().items()}
    return {name: Path(path or "") for name, path in paths.items()}


@pytest.mark.whole
def test_every_library_is_there_by_our_name(found: dict[str, Path]) -> None:
    """None is left to the loader, which would not find it."""
    assert [name for name, path in found.items() if not path.is_file()] == []


@pytest.mark.whole
def test_every_function_that_is_called_is_there(
    unpacked: tuple[str, Path], found: dict[str, Path]
) -> None:
    """For every kind of processor that the wheel says it is for."""
    wanted = asked.symbols()
    assert all(wanted.values()), "nothing is asked for in vain"
    for name, path in found.items():
        read = wheels.read(path)
        assert {library.processor for library in read} == PROCESSORS[unpacked[0]]
        assert [wanted[name] - library.offers for library in read] == [set()] * len(read), name


@pytest.mark.whole
def test_they_need_nothing_but_each_other_and_the_system(
    unpacked: tuple[str, Path], found: dict[str, Path]
) -> None:
    """No library of another package, and none by a second name, which would be loaded twice."""
    _, folder = unpacked
    waiting, seen = [*found.values()], set()
    while waiting:
        path = waiting.pop()
        if path not in seen:
            seen.add(path)
            for library in wheels.read(path):
                waiting += [folder / name for name in needed_beside(library, folder)]
    assert {path.name for path in found.values()} < {path.name for path in seen}
    same = {path.read_bytes() for path in seen}
    assert len(same) == len(seen), "no two of them are copies of one"


def needed_beside(library: wheels.Library, folder: Path) -> set[str]:
    """What a library needs of its own folder; all else must be the system's."""
    there = {path.name for path in folder.iterdir()}
    beside = {name.removeprefix(BESIDE) for name in library.needs} & there
    if any(name.startswith(BESIDE) for name in library.needs):
        assert "@loader_path/../lib" in library.searches
    rest = {name for name in library.needs if name.removeprefix(BESIDE) not in there}
    assert {
        name for name in rest - OF_WINDOWS if not name.startswith((OF_WINDOWS_BY_SET, *OF_MACOS))
    } == set()
    return beside


@pytest.mark.whole
def test_the_program_in_one_download_takes_all_of_them(
    unpacked: tuple[str, Path], found: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it is made with on that system asks for no fewer, and finds them."""
    monkeypatch.setenv("PANGO_LIBRARIES", str(unpacked[1]))
    taken = libraries()
    assert {Path(path) for path, _ in taken} == {*found.values()}
