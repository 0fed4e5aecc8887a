"""Apart: many councils are checked and made by several processes, as one would have done it."""

import os
import pickle
import re
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from typer.testing import Result

from cpstrategy.build import workers as apart
from cpstrategy.build.council import BuildContext, CouncilBuild
from cpstrategy.build.council_build import Outcome
from cpstrategy.build.folders import review_folder
from cpstrategy.build.plan import CouncilPlan
from cpstrategy.build.pool import CHECK, LostError, pool
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.disk import find_project, read_shipped
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles
from tests.cli.test_start_up import modules

from .test_parts import called, change
from .test_pool import interrupt

NUMBER = 10
BUILD = ("build", "--today", "2026-06-01")
STATE = ".cpstrategy-state.json"
DYING = ("council-2", "council-5")
EDITION = "title: Short\nregisters: [full]\nsections: [vision, pledges]\n"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """More councils than are held in memory; only the last makes a PDF, which takes long."""
    folder = tmp_path_factory.mktemp("apart")
    for name, outputs in (("short", "[html]"), ("printed", "[html, pdf]")):
        path = folder / f"templates/editions/{name}/edition.yaml"
        path.parent.mkdir(parents=True)
        path.write_text(f"name: {name}\n{EDITION}outputs: {outputs}\n", "utf-8")
    for number in range(NUMBER):
        assert called(folder, "init", f"council-{number}").exit_code == 0
        strategy = folder / f"content/council-{number}/strategy.yaml"
        edition = "printed" if number == NUMBER - 1 else "short"
        change(strategy, "\n  title", f"\n  editions: [{edition}]\n  title")
    return folder


@pytest.fixture
def pledge(project: Path) -> Iterator[Path]:
    """A file to change: it is as it was afterwards."""
    path = project / "content/council-3/pledge.yaml"
    before = path.read_bytes()
    yield path
    path.write_bytes(before)


def built(project: Path, folder: Path, jobs: int, *more: str) -> tuple[list[str], dict[str, bytes]]:
    """Build with so many processes: what is told besides seconds, and what is there then."""
    out = folder / f"out-{jobs}"
    ran = called(project, *BUILD, "-j", str(jobs), "-o", str(out), *more)
    files = {
        place.relative_to(folder).as_posix().replace(f"-{jobs}", "", 1): place.read_bytes()
        for place in (*out.rglob("*"), *review_folder(out).rglob("*"))
        if place.is_file()
    }
    return [f"exit code {ran.exit_code}", *told(ran, out)], files


def told(ran: Result, out: Path) -> list[str]:
    """What was told, without what took how long and where it went."""
    plain = ran.output.replace(str(out), "out").replace(f"{out.name}-review", "review")
    return [re.sub(r"^ *\d+\.\d\d s|\(\d+\.\d\d s\)", "", line) for line in plain.splitlines()]


def test_two_processes_do_what_one_does(project: Path, tmp_path: Path, pledge: Path) -> None:
    """Bytes, manifest, state and lines: of a whole build, of what has changed, and of faults."""

    def alike(*more: str) -> tuple[list[str], dict[str, bytes]]:
        one, two = (built(project, tmp_path, jobs, *more) for jobs in (1, 2))
        assert one == two
        return two

    lines, files = alike()
    pages = {"out/council-9/printed.pdf", "out-review/council-0/report.html"}
    assert {*pages, f"out-review/{STATE}"} <= files.keys()
    assert sum(" KB " in line for line in lines) == len(files) - len(
        ("manifest", "sums") * 2 + ("state",)
    )
    change(pledge, "We will", "We always will")
    assert sum(" KB " in line for line in alike("--only", "council-3", "-f", "html")[0]) == 3
    (project / "templates/style").mkdir()
    (project / "templates/style/fonts.css").write_text("", "utf-8")
    assert alike()[1].keys() == files.keys()
    change(pledge, "    title:", "    titel:")
    lines, kept = alike("--report", "concise")
    assert lines[0] == "exit code 1"
    assert "pledge.yaml:" in lines[1]
    assert kept.keys() == files.keys()


def test_those_who_are_apart_do_all_the_checking(project: Path, tmp_path: Path) -> None:
    """The first process looks at no text; and where one is all, it starts no other."""
    few = ("-f", "html", "-q", "-o", str(tmp_path / "out"))
    here = modules(project, *BUILD, "-j", "2", *few)
    assert "pebble" in here
    assert not {name for name in here if name.startswith("cpstrategy.rules.num.")}
    alone = modules(project, *BUILD, "-j", "1", *few, "-e", "short")
    assert {name for name in alone if name.startswith("cpstrategy.rules.num.")}
    assert not {"multiprocessing", "pebble"} & alone


def die(name: str) -> None:
    if name in DYING:
        os._exit(7)


def look_or_die(context: BuildContext, name: str) -> CouncilBuild:
    die(name)
    return apart.look(context, name)


def make_or_die(context: BuildContext, plan: CouncilPlan) -> Sequence[Outcome]:
    die(plan.council.name)
    return apart.make(context, plan)


def change_and_make(context: BuildContext, plan: CouncilPlan) -> Sequence[Outcome]:
    if plan.council.name == "council-3":
        path = context.project.root / "content/council-3/pledge.yaml"
        path.write_bytes(path.read_bytes() + b"# More.\n")
    return apart.make(context, plan)


@pytest.mark.parametrize(("done", "instead"), [("look", look_or_die), ("make", make_or_die)])
def test_a_process_that_dies_fails_its_own_council(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, done: str, instead: object
) -> None:
    """With a sentence for each; the others go on, and nothing is published."""
    monkeypatch.setattr(apart, done, instead)
    lines, files = built(project, tmp_path, 2, "-f", "html")
    verb = "checked" if done == "look" else "made"
    sentences = "; ".join(f"{name}: the process that {verb} it has died" for name in DYING)
    assert (lines[0], lines[-1]) == ("exit code 1", f"error: {sentences}; out is as it was")
    assert any("council-9/index.html" in line for line in lines) is (done == "make")
    assert files == {}


def wait(_common: None, seconds: float) -> float:
    time.sleep(seconds)
    return seconds


def test_a_process_that_hangs_is_given_up() -> None:
    """After a time, with a sentence; what another does comes out."""
    with pool(2, timeout=2.0) as workers:
        hanging, short = (workers.call(str(long), CHECK, wait, long) for long in (60.0, 0.0))
        assert short() == 0.0
        with pytest.raises(LostError, match=r"^60\.0: it took more than 2 s to check$"):
            hanging()


@pytest.mark.usefixtures("pledge")
def test_what_is_changed_while_it_is_built_stops_the_build(
    project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it does with one process."""
    monkeypatch.setattr(apart, "make", change_and_make)
    lines, files = built(project, tmp_path, 2, "-f", "html")
    assert lines[0] == "exit code 1"
    assert "somebody has changed content/council-3 while it was built; try again" in lines[-1]
    assert files == {}


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")
def test_an_interrupt_ends_all_at_once(project: Path, tmp_path: Path) -> None:
    """When the first council is made and others are under way; nothing is left behind."""
    out = str(tmp_path / "out")
    interrupt("council-0/short.html", project, *BUILD, "-j", "2", "-o", out)
    assert not (tmp_path / "out").exists()


CASES = Path(__file__).parents[1] / "cases"


@pytest.mark.parametrize("case", sorted(path.parent.name for path in CASES.glob("*/content")))
def test_findings_reach_another_process_as_they_are(case: str) -> None:
    """Also those that tell an author's own words, which know their place."""
    project = find_project(CASES / case / "content")
    files = {
        path.relative_to(CASES / case).as_posix(): path.read_bytes()
        for path in (CASES / case / "content").rglob("*.*")
    }
    found: Sequence[Diagnostic] = validate(
        CouncilFiles("example", "content/example", files), read_shipped(project)
    ).findings
    assert found
    assert pickle.loads(pickle.dumps(found)) == found  # noqa: S301  # Our own.
