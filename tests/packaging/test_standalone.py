"""Standalone: the program in one download does all it does elsewhere, on a system with nothing."""

import json
import shutil
import subprocess
from itertools import takewhile
from pathlib import Path

import pytest

from cpstrategy import __version__
from try_program import fetched

from ..conformance.gate import ROOT
from .bare_root import BareRoot
from .conftest import DAY, PROGRAM, installed

pytestmark = pytest.mark.whole

PLACE = "/home/with a space and é"


@pytest.fixture(scope="module")
def project(bare: BareRoot) -> Path:
    """A council that was begun in the bare root, and the folder as this machine sees it."""
    folder = bare.root / PLACE.lstrip("/")
    folder.mkdir()
    ran = bare.run(PLACE, PROGRAM, "init", "anytown")
    assert ran.returncode == 0, ran.stderr
    assert ran.stderr == ""
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    """Every file below a folder."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def said(bare: BareRoot, *arguments: str) -> str:
    """What the program says when all is well; it must not complain of anything."""
    ran = bare.run(PLACE, PROGRAM, *arguments)
    assert (ran.returncode, ran.stderr) == (0, "")
    return ran.stdout


def test_there_is_nothing_else(bare: BareRoot) -> None:
    """No Python, no Pango, no fonts and no shell: a test of a bundle needs a bare root."""
    beside = [path.name for path in bare.root.rglob("*") if "/opt/" not in str(path)]
    assert [name for name in beside if "pango" in name or "python" in name or name == "sh"] == []


def test_version(bare: BareRoot) -> None:
    """It starts."""
    assert bare.run("/", PROGRAM, "--version").stdout == f"cpstrategy {__version__}\n"


def test_as_many_rules_look(bare: BareRoot, project: Path) -> None:
    """What is found by the names of files is found in a bundle, where it is no files."""
    ours = installed(project, "validate").stdout.partition(" (")[0]
    assert said(bare, "validate").partition(" (")[0] == ours
    for report in ("json", "github", "sarif", "junit", "html", "concise"):
        said(bare, "validate", "--report", report)
    assert said(bare, "explain") == installed(project, "explain").stdout


def test_doctor(bare: BareRoot, project: Path) -> None:
    """It finds nothing amiss."""
    assert project.is_dir()
    assert "not OK" not in said(bare, "doctor")


@pytest.mark.parametrize("processes", ["1", "2"])
def test_the_same_bytes(bare: BareRoot, project: Path, processes: str, tmp_path: Path) -> None:
    """Whichever way it shares the work, it makes what the installed program makes."""
    shutil.copytree(project / "content", tmp_path / "content")
    where = f"made-{processes}"
    ran = bare.run(PLACE, PROGRAM, "build", "-j", processes, "-o", where, "--today", DAY)
    assert ran.returncode == 0, ran.stderr
    assert "error" not in ran.stderr.lower()
    installed(tmp_path, "build", "-o", "made", "--today", DAY)
    made = contents(project / where)
    assert len(made) > 20
    assert made == contents(tmp_path / "made")


def test_the_same_bytes_of_every_edition(bare: BareRoot, tmp_path: Path) -> None:
    """A large council with every edition, in all formats that it has."""
    for place in (bare.root / "home/large", tmp_path):
        shutil.copytree(ROOT / "content/wigan", place / "content/wigan")
    ran = bare.run("/home/large", PROGRAM, "build", "-o", "made", "--today", DAY)
    assert ran.returncode == 0, ran.stderr
    installed(tmp_path, "build", "-o", "made", "--today", DAY)
    made = contents(bare.root / "home/large/made")
    assert made == contents(tmp_path / "made")
    assert {name.partition("/")[2].partition(".")[0] for name in made} > editions()


def editions() -> set[str]:
    """The editions that come with the program."""
    return {path.parent.name for path in ROOT.glob("templates/editions/*/edition.yaml")}


def test_a_plan_calls_the_program(bare: BareRoot, project: Path) -> None:
    """Not a Python that there is not; and what it plans is what is made."""
    assert f"cpstrategy = {PROGRAM}\n" in said(bare, "plan", "--report", "ninja")
    ours = json.loads(installed(project, "plan", "--report", "json").stdout)
    assert json.loads(said(bare, "plan", "--report", "json"))["units"] == ours["units"]


def test_somebody_without_a_home(bare: BareRoot, project: Path) -> None:
    """Another user, who may not write where the program lies, and for whom nothing is kept."""
    other = bare.root / "tmp/other"
    shutil.copytree(project / "content", other / "content")
    other.chmod(0o777)
    ran = bare.for_nobody.run("/tmp/other", PROGRAM, "build", "-j", "2", "-e", "youth")  # noqa: S108
    assert ran.returncode == 0, ran.stderr
    assert (other / "build/anytown/youth.pdf").is_file()
    assert "Fontconfig" not in ran.stderr


def test_serve(bare: BareRoot, project: Path) -> None:
    """It shows pages, and makes a PDF when somebody opens it."""
    assert project.is_dir()
    command = bare.command(PLACE, PROGRAM, "serve")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:  # noqa: S603
        try:
            assert server.stdout
            port = int(server.stdout.readline().partition("127.0.0.1:")[2].partition("/")[0])
            assert b"Anytown" in fetched(port, "/anytown/full.html")
            assert fetched(port, "/anytown/full.pdf").startswith(b"%PDF")
        finally:
            server.kill()


def test_no_command_shows_what_lies_there(bare: BareRoot, project: Path) -> None:
    """A double click: a few words, and the strategy at an address."""
    assert project.is_dir()
    with subprocess.Popen(  # noqa: S603
        bare.command(PLACE, PROGRAM),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            assert program.stdout
            said = "".join(takewhile(lambda line: not line.startswith("Serving"), program.stdout))
        finally:
            program.kill()
    assert f"There is a strategy in {PLACE}\n" in said
