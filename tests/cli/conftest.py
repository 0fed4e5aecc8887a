"""What the tests of the command line share: the real program, and a project to run it in."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import cpstrategy

Ran = subprocess.CompletedProcess[str]
Run = Callable[..., Ran]

SOURCE = Path(cpstrategy.__file__).parents[1]


def environment(**more: str) -> dict[str, str]:
    """Take the surroundings without what decides about colours."""
    plain = {key: value for key, value in os.environ.items() if "COLOR" not in key}
    return {**plain, "PYTHONPATH": str(SOURCE), "TERM": "xterm", **more}


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run the program in the test's own folder and return what it said."""

    def run(*arguments: str, cwd: Path = tmp_path, **env: str) -> Ran:
        return subprocess.run(  # noqa: S603  # Our own program.
            [sys.executable, "-m", "cpstrategy", *arguments],
            cwd=cwd,
            env=environment(**env),
            capture_output=True,
            encoding="utf-8",
            check=False,
            timeout=120,
        )

    return run


SMALL = Path(__file__).parent / "small"
"""A council with the full words alone: what it takes long to build is the business of few tests."""


@pytest.fixture(scope="session")
def begun(started: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with one small council."""
    folder = tmp_path_factory.mktemp("begun") / "project"
    shutil.copytree(started, folder)
    shutil.rmtree(folder / "content/wigan")
    shutil.copytree(SMALL, folder / "content/wigan")
    return folder


@pytest.fixture(scope="session")
def started(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Begin a project once, as a user would."""
    folder = tmp_path_factory.mktemp("started")
    subprocess.run(
        [sys.executable, "-m", "cpstrategy", "init", "wigan"],
        cwd=folder,
        env=environment(),
        check=True,
        capture_output=True,
    )
    return folder


@pytest.fixture
def whole(begun: Path, tmp_path: Path) -> Path:
    """A valid project with one council and every edition, in the test's own folder."""
    shutil.copytree(begun, tmp_path, dirs_exist_ok=True)
    return tmp_path


@pytest.fixture
def project(whole: Path) -> Path:
    """The same without what takes longest to make: sheets, cards and pictures of a pledge."""
    strategy = whole / "content/wigan/strategy.yaml"
    text = strategy.read_text("utf-8")
    strategy.write_text(text.replace("  status:", "  editions: [full, large-print]\n  status:"))
    return whole


@pytest.fixture
def spoilt(project: Path) -> Path:
    """The same with one error and one warning."""
    pledge = project / "content/wigan/pledge.yaml"
    pledge.write_text(pledge.read_text("utf-8").replace("    title:", "    titel:"), "utf-8")
    vision = project / "content/wigan/strategy.yaml"
    text = vision.read_text("utf-8")
    vision.write_text(text.replace("vision: ", "vision: Promise #1: "), "utf-8")
    return project
