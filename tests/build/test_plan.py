"""Plan: the graph of a build says what a build makes, and Ninja runs it as it is."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from subprocess import list2cmdline

import pytest

from cpstrategy.build.targets import Graph, Target
from cpstrategy.build.targets.ninja import write
from cpstrategy.disk import DiskError
from tests.cli.conftest import environment

from .test_parts import called, change, snapshot

ODD = "king's lynn $1 #2"
"""A folder's name that neither a shell nor Ninja may take apart."""
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


NOTHING = "no work to do"


def ran(project: Path) -> str:
    """Run the file that was planned, and return what is said."""
    done = subprocess.run(  # noqa: S603  # A build tool, on a file of ours.
        [tool("ninja"), "-j2", "-f", "planned"],
        cwd=project,
        env=environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_ninja_builds_what_one_build_makes(project: Path) -> None:
    """Side by side, the same bytes; then nothing; then only the council that has changed."""
    planned = called(project, "plan", "--report", "ninja", *FEW).output
    (project / "planned").write_text(planned, "utf-8")
    ran(project)
    assert snapshot(project / "build") == snapshot(project / "whole")
    assert NOTHING in ran(project)
    change(project / "content/bury/pledge.yaml", "We will", "We always will")
    told = ran(project)
    assert "bury" in told
    assert not [line for line in told.splitlines() if line.endswith("] oldham")]
    page = "bury/full.fragment.html"
    assert snapshot(project / "build")[page] != snapshot(project / "whole")[page]


def test_a_touch_asks_a_unit_and_makes_nothing(project: Path) -> None:
    """Dates make them ask, and sums answer."""
    change(project / "content/bury/strategy.yaml", "\n  title", "\n  editions: [full]\n  title")
    planned = called(project, "plan", "content/bury", "--report", "ninja", "--today", "2026-06-01")
    (project / "planned").write_text(planned.output, "utf-8")
    ran(project)
    part = project / "build-parts/bury/build/bury/full.pdf"
    before = part.stat().st_mtime_ns
    (project / "content/bury/pledge.yaml").touch()
    assert NOTHING not in ran(project)
    assert part.stat().st_mtime_ns == before
    assert NOTHING in ran(project)


def artefacts(folder: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads((folder / "manifest.json").read_bytes())["artefacts"]
    return found


@pytest.mark.whole
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


TAKEN = (
    "king's lynn $1 #2",
    'a "quoted" name',
    "c: d$:e",
    "a && touch ran; touch ran #",
    "$(touch ran) `touch ran`",
    "-o elsewhere",
    "Ynys Môn é",
    "%PATH% ^ < > * ? [a] {b} ~ !",
)


@pytest.mark.parametrize("name", TAKEN)
def test_no_name_is_anything_but_a_name(project: Path, name: str) -> None:
    """Of a council, of one of its files, and of the folder that is built into; nothing is run."""
    for other in NAMES[1:]:
        shutil.rmtree(project / "content" / other)
    council = (project / "content/bury").rename(project / "content" / name)
    (council / "pledge.yaml").rename(council / f"{name}.yaml")
    assert called(project, "build", *FEW, "-o", "one").exit_code == 0
    (project / "planned").write_text(
        called(project, "plan", "--report", "ninja", *FEW, f"--output={name}").output, "utf-8"
    )
    before = {*project.iterdir()}
    ran(project)
    assert snapshot(project / name) == snapshot(project / "one")
    made = {project / f"{name}{ending}" for ending in ("", "-review", "-parts")}
    assert {*project.iterdir()} == before | made
    assert NOTHING in ran(project)


def test_what_ninja_cannot_take_is_refused(project: Path) -> None:
    """In one sentence that names the file; JSON has a way to say it, and a matrix says no names."""
    (project / "content/bury/pledge.yaml").rename(project / "content/bury/a|b.yaml")
    refused = called(project, "plan", "--report", "ninja", "content/bury")
    assert refused.exit_code == 1
    assert "Ninja cannot take the name 'content/bury/a|b.yaml': rename it" in refused.output
    assert len(refused.output.splitlines()) == 1
    told = json.loads(called(project, "plan", "--report", "json", "content/bury").output)
    assert "content/bury/a|b.yaml" in told["units"][0]["inputs"]
    matrix = called(project, "plan", "--report", "github-matrix", "content/bury").output
    assert json.loads(matrix)["include"] == [{"number": 1, "shard": "1/1"}]


@pytest.mark.parametrize("folder", ["a\nb", "a\rb", "a|b"])
def test_a_folder_that_ninja_cannot_take_is_refused(project: Path, folder: str) -> None:
    """As any name; there is no line of the file that it could end."""
    refused = called(project, "plan", "--report", "ninja", "content/bury", "-o", folder)
    assert refused.exit_code == 1
    assert f"cannot take the name {f'{folder}/manifest.json'!r}: rename it" in refused.output
    assert len(refused.output.splitlines()) == 1


UNPRINTABLE = ("a\nb", "a\rb", "a\r\nb", b"a\xffb".decode("utf-8", "surrogateescape"))


@pytest.mark.parametrize("report", ["ninja", "json", "github-matrix"])
@pytest.mark.parametrize("name", UNPRINTABLE)
def test_a_name_that_cannot_be_printed_is_in_no_plan(project: Path, name: str, report: str) -> None:
    """Of a council it is refused before anything is read."""
    (project / "content/bury").rename(project / "content" / name)
    refused = called(project, "plan", "--report", report)
    assert isinstance(refused.exception, DiskError)
    assert f"{name!a} has characters that cannot be printed" in str(refused.exception)


@pytest.mark.parametrize("name", UNPRINTABLE)
def test_a_file_that_cannot_be_printed_is_in_no_plan(project: Path, name: str) -> None:
    """The sentence names it, with what cannot be printed as Python writes it."""
    (project / "content/bury/pledge.yaml").rename(project / f"content/bury/{name}.yaml")
    refused = called(project, "plan", "--report", "ninja")
    assert isinstance(refused.exception, DiskError)
    assert f"{f'content/bury/{name}.yaml'!a} has characters" in str(refused.exception)


def test_on_windows_arguments_are_joined_as_its_programs_take_them_apart() -> None:
    """Ninja starts a program there without a shell, for which quotes are double."""
    unit = Target("king's lynn", "content/king's lynn", (), ())
    graph = Graph((unit,), (), ("C:\\py thon.exe",), (), "build", "parts", 1, list2cmdline)
    told = write(graph)
    assert 'cpstrategy = "C:\\py thon.exe"\n' in told
    assert '''--only "king's lynn" -o "parts/king's lynn/build"''' in told


def test_there_is_no_file_for_make(project: Path) -> None:
    """It could not be kept from running a name; Ninja and JSON say the same."""
    refused = called(project, "plan", "--report", "make")
    assert refused.exit_code == 2
    assert "'make'" in refused.output


def test_what_cannot_be_read_cannot_be_planned(project: Path) -> None:
    """It says what to do."""
    change(project / "content/bury/pledge.yaml", "    title:", "    titel:")
    ran = called(project, "plan", "--report", "ninja")
    assert ran.exit_code == 1
    assert "content/bury cannot be read: see `cpstrategy validate content/bury`" in ran.output
