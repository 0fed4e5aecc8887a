"""Pango from a package: the same documents as with the system's, and it is said whose it is."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cpstrategy.disk import libraries
from tests import standin

from .conftest import SOURCE

Run = Callable[..., CompletedProcess[str]]

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="The stand-in has libraries of Linux."
)
MADE = "build/wigan/full.pdf"
ORIGIN = f"gstreamer-libs {standin.VERSION}"


@pytest.fixture
def brought(package: Path, tmp_path: Path) -> dict[str, str]:
    """Surroundings in which only the package has Pango."""
    hidden = standin.hidden(tmp_path / "hidden")
    return {"PYTHONPATH": f"{package}{os.pathsep}{SOURCE}", **hidden}


def test_the_doctor_says_where_it_comes_from(
    run: Run, project: Path, brought: dict[str, str]
) -> None:
    """And makes a page with it."""
    ran = run("doctor", cwd=project, **brought)
    assert (ran.returncode, ran.stderr) == (0, "")
    assert f"Pango {libraries()['pango']} from {ORIGIN}\n" in ran.stdout
    assert "from" not in run("doctor", cwd=project).stdout


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_same_documents_are_made_and_the_manifest_says_by_what(
    run: Run, project: Path, brought: dict[str, str], jobs: str
) -> None:
    """With one process and with several; what was made by the other is made again."""
    build = ("build", "-e", "full", "-f", "pdf", "-j", jobs)
    assert run(*build, "-o", "systems", cwd=project).returncode == 0
    ran = run(*build, cwd=project, **brought)
    assert (ran.returncode, ran.stderr.count(MADE)) == (0, 1)
    sums = [(project / folder / "SHA256SUMS").read_text() for folder in ("systems", "build")]
    assert sums[0] == sums[1]
    assert named(project / "systems") == [libraries()]
    assert named(project / "build") == [{**libraries(), "gstreamer-libs": standin.VERSION}]
    assert MADE not in run(*build, cwd=project, **brought).stderr
    assert MADE in run(*build, cwd=project).stderr
    assert libraries() in named(project / "build")


def named(folder: Path) -> list[dict[str, str]]:
    """What a build says that its documents were made by."""
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    return [origin["libraries"] for origin in manifest["made_from"].values()]
