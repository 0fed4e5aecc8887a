"""Pool: the same artefacts by one process and by several, and a sentence when one fails."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cpstrategy.build import pool as pools
from cpstrategy.build.artefact import Artefact, Job
from cpstrategy.build.pool import pool
from cpstrategy.diagnostic import BuildError
from cpstrategy.source import Files
from tests.cli.conftest import environment

Run = Callable[..., CompletedProcess[str]]


def snapshot(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.mark.whole
def test_several_processes_make_the_same_bytes_in_the_same_order(run: Run, tmp_path: Path) -> None:
    """Only the seconds differ."""
    assert run("init", "wigan").returncode == 0
    told = []
    for jobs in ("1", "2"):
        ran = run("build", "-j", jobs, "-o", f"out-{jobs}")
        lines = [line.split() for line in ran.stderr.splitlines()]
        told.append([line[-1].replace(f"out-{jobs}", "out") for line in lines])
    assert told[0] == told[1]
    assert snapshot(tmp_path / "out-1") == snapshot(tmp_path / "out-2") != {}


def slow_or_dead(job: Job, _templates: Files, _assets: Files) -> Artefact:
    """Stand in for the maker of documents, in a process of its own."""
    if job.path == "dies.pdf":
        os._exit(7)
    if job.path == "hangs.pdf":
        time.sleep(60)
    return Artefact(job.path, "", "", "pdf", b"made")


def test_a_process_that_dies_or_hangs_fails_its_own_artefact(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """With a sentence that names it; the others are made."""
    monkeypatch.setattr(pools, "make", slow_or_dead)
    paths = ("a.pdf", "dies.pdf", "b.pdf", "hangs.pdf", "c.pdf")
    told = []
    with pool(2, timeout=3.0) as workers:
        for task in [workers.submit(Job(path, "pdf", None), {}, {}) for path in paths]:  # type: ignore[arg-type]
            try:
                told.append(task.finish().path)
            except BuildError as error:
                told.append(str(error))
    assert told == [
        "a.pdf",
        "dies.pdf: the process that made it has died",
        "b.pdf",
        "hangs.pdf: it took more than 3 s to make",
        "c.pdf",
    ]


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")
def test_an_interrupt_ends_at_once_and_leaves_the_last_build_whole(
    run: Run, tmp_path: Path
) -> None:
    """Ctrl-C reaches the whole group of processes, as from a terminal; none is left behind."""
    assert run("init", "wigan").returncode == 0
    assert run("build", "-f", "html").returncode == 0
    before = snapshot(tmp_path / "build")
    lengthen(tmp_path / "content/wigan")
    interrupt("wigan/full.html", tmp_path, "build", "-j", "2")
    assert snapshot(tmp_path / "build") == before


def lengthen(council: Path) -> None:
    """Give a council so much to say that its PDF is under way for long."""
    text = "\n\n".join(f"      We have {number} things to say to you." for number in range(2000))
    narrative = f"narratives:\n  - id: long\n    heading: Long\n    text: |\n{text}\n"
    (council / "long.yaml").write_text(narrative, "utf-8")


def interrupt(first: str, folder: Path, *arguments: str) -> None:
    """Run a command until it tells of its first artefact, press Ctrl-C, and see it all end."""
    building = subprocess.Popen(  # noqa: S603  # Our own program.
        [sys.executable, "-m", "cpstrategy", *arguments],
        cwd=folder,
        env=environment(),
        stderr=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=True,
        text=True,
    )
    assert building.stderr is not None
    assert first in building.stderr.readline(), "by then the processes are at work"
    os.killpg(building.pid, signal.SIGINT)
    _, said = building.communicate(timeout=20)
    assert building.returncode == 130
    assert "Traceback" not in said
    assert is_gone(building.pid)


def is_gone(group: int) -> bool:
    """Whether no process of a group is left; the last takes a moment to notice."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return True
        time.sleep(0.1)
    return False
