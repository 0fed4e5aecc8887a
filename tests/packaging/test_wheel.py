"""Wheel: what `pip`, `pipx` and `uvx` install is whole, and needs no network when it is at hand."""

import os
import shutil
import sys
import tarfile
from collections.abc import Sequence
from pathlib import Path
from zipfile import ZipFile

import pytest

from cpstrategy import __version__

from ..conformance.gate import ROOT, need
from .conftest import run

pytestmark = pytest.mark.whole

Wheels = Path
PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-qq")


@pytest.fixture(scope="session")
def wheels(made: Path) -> Wheels:
    """A folder with the wheel and all that it asks for, as one copies to where no network is."""
    [ours] = made.glob("*.whl")
    ran = run(made, *PIP, "download", "--only-binary", ":all:", "-d", str(made), str(ours))
    need("The wheels it asks for cannot be had without network." if ran.returncode else None)
    return made


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_wheel_has_all_that_the_program_reads(made: Path) -> None:
    """Modules, templates, packs and the licences of whatever others have made."""
    with ZipFile(next(made.glob("*.whl"))) as wheel:
        inside = set(wheel.namelist())
    modules = {f"cpstrategy/{name}" for name in files(ROOT / "src/cpstrategy") if _is_ours(name)}
    templates = {f"cpstrategy/shipped/templates/{name}" for name in files(ROOT / "templates")}
    packs = {f"cpstrategy/shipped/packs/{name}" for name in files(ROOT / "content/packs")}
    assert (modules | templates | packs) - inside == set()
    licences = f"cpstrategy-{__version__}.dist-info/licenses"
    assert {f"{licences}/{name}" for name in ("LICENSE", "THIRD_PARTY.md")} <= inside
    assert "cpstrategy/shipped/prepared-packs.txt" in inside


def _is_ours(name: str) -> bool:
    return "__pycache__" not in name


def test_the_source_is_whole(made: Path) -> None:
    """It has what git keeps, tests and tools too, and nothing that was built."""
    with tarfile.open(next(made.glob("*.tar.gz"))) as packed:
        names = {entry.name.partition("/")[2] for entry in packed if entry.isfile()}
    kept = run(ROOT, "git", "ls-files")
    need("This is no checkout of git." if kept.returncode else None)
    assert {name for name in kept.stdout.splitlines() if name.isascii()} - names <= {
        ".gitattributes"
    }
    assert {name.partition("/")[0] for name in names} & {"build", "dist", ".venv"} == set()


def runners(wheels: Wheels) -> dict[str, Sequence[str]]:
    """How each runs the program without having installed it first."""
    [ours] = wheels.glob("cpstrategy-*.whl")
    return {
        "uvx": (
            "uvx",
            "--no-config",
            "--python",
            sys.executable,
            "--from",
            str(ours),
            "cpstrategy",
        ),
        "pipx": ("pipx", "run", "--spec", str(ours), "cpstrategy"),
    }


@pytest.mark.parametrize("runner", ["uvx", "pipx"])
def test_without_network(runner: str, wheels: Wheels, tmp_path: Path) -> None:
    """From a folder of wheels, and with no network to be reached, it begins a council."""
    place = shutil.which(runner, path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    need(None if place else f"`{runner}` is missing: run `make test`, which installs it.")
    assert place
    folder = str(wheels)
    offline = {
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": folder,
        "UV_OFFLINE": "1",
        "UV_NO_INDEX": "1",
        "UV_FIND_LINKS": folder,
        "PIPX_HOME": str(tmp_path / "pipx"),
        "PATH": f"{Path(place).parent}:{os.environ['PATH']}",
    }
    _, *arguments = runners(wheels)[runner]
    ran = run(tmp_path, place, *arguments, "init", "anytown", **offline)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "content/anytown/strategy.yaml").is_file()
