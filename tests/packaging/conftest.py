"""What the tests of packaging share: the wheel, and the download that `make standalone` leaves."""

import os
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

from cpstrategy.disk.own_code import code_key

from ..conformance.gate import ROOT, need
from . import bare_root
from .bare_root import BareRoot

BUNDLE = ROOT / "dist" / "cpstrategy"
PROGRAM = "/opt/cpstrategy/cpstrategy"
"""Where it lies in a bare root."""
DAY = "2026-11-30"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The archive of the source, and the wheel that was made of it and not of the checkout."""
    folder, source = tmp_path_factory.mktemp("made"), tmp_path_factory.mktemp("source")
    build = (sys.executable, "-m", "hatchling", "build", "-d", str(folder))
    ran = run(ROOT, *build, "-t", "sdist")
    assert ran.returncode == 0, ran.stderr
    with tarfile.open(next(folder.glob("*.tar.gz"))) as packed:
        packed.extractall(source, filter="data")
    ran = run(next(source.iterdir()), *build, "-t", "wheel")
    assert ran.returncode == 0, ran.stderr
    return folder


@pytest.fixture(scope="session")
def bundle() -> Path:
    """The folder of the program in one download, made of the code as it is now."""
    key = BUNDLE / "lib/cpstrategy/shipped/code-key.txt"
    is_current = key.is_file() and key.read_text("utf-8") == code_key()
    need(None if is_current else "There is none of this code in dist/: run `make standalone`.")
    return BUNDLE


@pytest.fixture(scope="session")
def bare(bundle: Path, tmp_path_factory: pytest.TempPathFactory) -> BareRoot:
    """A root that has the program and else only glibc."""
    need(bare_root.available())
    system = bare_root.bare_root(tmp_path_factory.mktemp("bare") / "root")
    shutil.copytree(bundle, (system.root / PROGRAM.lstrip("/")).parent, symlinks=True)
    return system


def installed(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the installed program."""
    command = [sys.executable, "-m", "cpstrategy", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, encoding="utf-8", check=True)  # noqa: S603


def run(folder: Path, *command: str, **env: str) -> subprocess.CompletedProcess[str]:
    own = {**os.environ, **env}
    return subprocess.run(  # noqa: S603  # Our own.
        command, cwd=folder, env=own, capture_output=True, encoding="utf-8", check=False
    )
