"""Wheel: what `pip`, `pipx` and `uvx` install is whole, and needs no network when it is at hand."""

import os
import re
import shutil
import sys
import tarfile
from pathlib import Path
from venv import EnvBuilder
from zipfile import ZipFile

import pytest

from cpstrategy import __version__

from ..conformance.gate import ROOT, need
from .conftest import run

pytestmark = pytest.mark.whole

Wheels = Path


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Wheels:
    """A folder with the wheel and all that it asks for, as one copies to where no network is."""
    folder = tmp_path_factory.mktemp("carried") / "wheels"
    program, *arguments = readme("pip wheel", wheels=folder)
    ran = run(ROOT, sys.executable, "-m", program, *arguments)
    need("The wheels it asks for cannot be had without network." if ran.returncode else None)
    return folder


def readme(begins: str, **there: object) -> list[str]:
    """Take a command out of the README, as those type it who have such things somewhere."""
    [command] = re.findall(rf"`({begins} [^`]+)`", (ROOT / "README.md").read_text("utf-8"))
    return [str(there.get(word, word)) for word in command.split()]


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


@pytest.mark.parametrize("runner", ["uvx", "pipx run"])
def test_without_having_installed_it(runner: str, wheels: Wheels, tmp_path: Path) -> None:
    """From a folder of wheels, and with no network to be reached, it begins a council."""
    [ours] = wheels.glob("cpstrategy-*.whl")
    name, *arguments = readme(runner, WHEEL=ours)
    place = shutil.which(name, path=f"{Path(sys.executable).parent}:{os.environ['PATH']}")
    need(None if place else f"`{name}` is missing: run `make test`, which installs it.")
    assert place
    folder = str(wheels)
    offline = {
        "HOME": str(tmp_path),
        "XDG_CACHE_HOME": str(tmp_path / "cache"),
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": folder,
        "UV_OFFLINE": "1",
        "UV_NO_INDEX": "1",
        "UV_NO_CONFIG": "1",
        "UV_PYTHON": sys.executable,
        "UV_FIND_LINKS": folder,
        "PIPX_HOME": str(tmp_path / "pipx"),
        "PATH": f"{Path(place).parent}:{os.environ['PATH']}",
    }
    ran = run(tmp_path, place, *arguments, "init", "anytown", **offline)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "content/anytown/strategy.yaml").is_file()


def test_installed_from_a_folder(wheels: Wheels, tmp_path: Path) -> None:
    """As on a computer that has Python and no network: then it makes a PDF."""
    EnvBuilder(with_pip=True, symlinks=True).create(tmp_path / "venv")
    python = str(tmp_path / "venv/bin/python")
    program, *arguments = readme("pip install --no-index", wheels=wheels)
    ran = run(tmp_path, python, "-m", program, *arguments)
    assert ran.returncode == 0, ran.stderr
    cpstrategy = str(tmp_path / "venv/bin/cpstrategy")
    assert run(tmp_path, cpstrategy, "init", "anytown").returncode == 0
    ran = run(tmp_path, cpstrategy, "build", "-e", "youth", "-f", "pdf")
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert (tmp_path / "build/anytown/youth.pdf").is_file()
