"""Plan: the graph of a build says what a build makes, and ninja and make run it as it is."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import environment

from .test_parts import called, change, snapshot

ODD = "king's lynn $1 #2"
"""A folder's name that neither a shell nor ninja nor make may take apart."""
NAMES = ("bury", ODD, "oldham", "salford")
FEW = ("-f", "fragment", "--today", "2026-06-01")


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("planned")
    for name in ("bury", "oldham", "salford", "lynn"):
        assert called(folder, "init", name).exit_code == 0
    (folder / "content/lynn").rename(folder / "content" / ODD)
    assert called(folder, "build", *FEW, "-o", "whole").exit_code == 0
    return folder


@pytest.fixture
def project(once: Path, tmp_path: Path) -> Path:
    shutil.copytree(once, tmp_path, dirs_exist_ok=True)
    return tmp_path


def tool(name: str) -> str:
    """Find a program on PATH or beside Python; in CI, where nothing may be left out, it must be."""
    places = os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])
    found = shutil.which(name, path=places)
    if found is None and os.environ.get("CI"):
        pytest.fail(f"{name} is not installed")
    if found is None:
        pytest.skip(f"{name} is not installed: it is one of the tools of `make test`")
    return found


COMMANDS = {"ninja": ("ninja", "-j2", "-f"), "make": ("make", "-j2", "-f")}
QUIET = {"ninja": "no work to do", "make": "Nothing to be done"}


def ran(project: Path, program: str) -> str:
    """Run the file that was planned, and return what is said."""
    name, *options = COMMANDS[program]
    done = subprocess.run(  # noqa: S603  # A build tool, on a file of ours.
        [tool(name), *options, "planned"],
        cwd=project,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.mark.parametrize("program", COMMANDS)
def test_ninja_and_make_build_what_one_build_makes(project: Path, program: str) -> None:
    """Side by side, the same bytes; then nothing; then only the council that has changed."""
    planned = called(project, "plan", "--report", program, *FEW).output
    (project / "planned").write_text(planned, "utf-8")
    ran(project, program)
    assert snapshot(project / "build") == snapshot(project / "whole")
    assert QUIET[program] in ran(project, program)
    change(project / "content/bury/pledge.yaml", "We will", "We always will")
    told = ran(project, program)
    assert "bury" in told
    assert "--only oldham" not in told
    assert not [line for line in told.splitlines() if line.endswith("] oldham")]
    page = "bury/full.fragment.html"
    assert snapshot(project / "build")[page] != snapshot(project / "whole")[page]


@pytest.mark.parametrize("program", COMMANDS)
def test_a_touch_asks_a_unit_and_makes_nothing(project: Path, program: str) -> None:
    """Dates make them ask, and sums answer."""
    change(project / "content/bury/strategy.yaml", "\n  title", "\n  editions: [full]\n  title")
    planned = called(project, "plan", "content/bury", "--report", program, "--today", "2026-06-01")
    (project / "planned").write_text(planned.output, "utf-8")
    ran(project, program)
    part = project / "build-parts/bury/build/bury/full.pdf"
    before = part.stat().st_mtime_ns
    (project / "content/bury/pledge.yaml").touch()
    assert QUIET[program] not in ran(project, program)
    assert part.stat().st_mtime_ns == before
    assert QUIET[program] in ran(project, program)


def artefacts(folder: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((folder / "manifest.json").read_bytes())["artefacts"]
    return found


def test_the_outputs_planned_are_those_made(project: Path) -> None:
    """As a person and as a program read them, for all formats and for some."""
    for name in NAMES[2:]:
        shutil.rmtree(project / "content" / name)
    for options in ((), ("-f", "html", "-e", "full")):
        told = json.loads(called(project, "plan", "--report", "json", *options).output)
        planned = [path for unit in told["units"] for path in (*unit["outputs"], *unit["review"])]
        assert [unit["council"] for unit in told["units"]] == ["bury", ODD]
        read = called(project, "plan", *options).output
        lines = [line.strip() for line in read.splitlines() if line.startswith("  ")]
        assert [line.partition(", for those")[0] for line in lines] == planned
        assert called(project, "build", *options, "-j", "1", "-o", "made").exit_code == 0
        listed = artefacts(project / "made")
        listed += [] if options else artefacts(project / "made-review")
        assert {each["path"] for each in listed if each["council"]} >= set(planned)
        if not options:
            assert {each["path"] for each in listed if each["council"]} == set(planned)


def test_the_inputs_planned_are_there(project: Path) -> None:
    """From the project's folder; a template of the project's own is named where it lies."""
    (project / "templates/style").mkdir(parents=True)
    (project / "templates/style/fonts.css").write_text("")
    told = json.loads(called(project, "plan", "content/bury", "--report", "json").output)
    assert "templates/style/fonts.css" in told["shared_inputs"]
    inputs = [path for unit in told["units"] for path in unit["inputs"]]
    assert inputs[0] == "content/bury/glossary.yaml"
    assert all((project / path).is_file() for path in (*inputs, *told["shared_inputs"]))


def test_a_matrix_has_no_more_shares_than_councils(project: Path) -> None:
    """Each as `--shard` takes it, with a number for the name of what it makes."""
    matrix = json.loads(
        called(project, "plan", "--report", "github-matrix", "--shards", "3").output
    )
    assert matrix["include"][2] == {"number": 3, "shard": "3/3"}
    matrix = json.loads(called(project, "plan", "--report", "github-matrix").output)
    assert [each["shard"] for each in matrix["include"]] == ["1/4", "2/4", "3/4", "4/4"]


def test_what_cannot_be_read_cannot_be_planned(project: Path) -> None:
    """It says what to do."""
    change(project / "content/bury/pledge.yaml", "    title:", "    titel:")
    ran = called(project, "plan", "--report", "ninja")
    assert ran.exit_code == 1
    assert "content/bury cannot be read: see `cpstrategy validate content/bury`" in ran.output
