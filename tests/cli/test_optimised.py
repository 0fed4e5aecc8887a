"""Optimised: `python -O`, which leaves assertions out, makes and says the same."""

import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import Ran, environment

EDITION = "name: {name}\ntitle: X\nregisters: [full]\nsections: [vision]\noutputs: [{output}]\n"


def ran(project: Path, *arguments: str) -> Ran:
    """Run the program; what it says of time is left out."""
    return subprocess.run(  # noqa: S603  # Our own program.
        [sys.executable, *arguments],
        cwd=project,
        env=environment(),
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=120,
    )


def both(project: Path, *arguments: str) -> list[Ran]:
    return [ran(project, *python, "-m", "cpstrategy", *arguments) for python in ((), ("-O",))]


def test_a_build_makes_the_same_files(project: Path) -> None:
    """Byte for byte, those for editors as well."""
    made = []
    for folder, python in (("plain", ()), ("optimised", ("-O",))):
        options = ("-f", "html", "-o", folder, "--today", "2026-06-01")
        done = ran(project, *python, "-m", "cpstrategy", "build", *options)
        assert done.returncode == 0, done.stderr
        place = project / folder
        files = (path for path in place.rglob("*.*") if path.suffix in (".html", ".json"))
        state = ".cpstrategy-state.json"
        made.append({p.relative_to(place): p.read_bytes() for p in files if p.name != state})
    assert made[0] == made[1] != {}


@pytest.mark.parametrize(
    ("name", "output"), [("x", "html"), ("../up", "html"), ("index", "epub"), ("full", "html")]
)
def test_a_fault_is_told_alike(project: Path, name: str, output: str) -> None:
    """What stops a build stops it in either, and nothing is written outside its folder."""
    edition = project / "content/wigan/editions/x/edition.yaml"
    edition.parent.mkdir(parents=True)
    edition.write_text(EDITION.format(name=name, output=output), "utf-8")
    for command in (("validate", "--report", "concise", "-q"), ("build", "-q", "-f", "html")):
        plain, optimised = both(project, *command)
        assert (plain.returncode, plain.stdout) == (optimised.returncode, optimised.stdout)
    assert not list(project.glob("up*")) + list((project / "content").glob("up*"))
