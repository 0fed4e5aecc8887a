"""Nothing left: no command leaves anything in the folder that is for the time being."""

import signal
from collections.abc import Callable
from http.client import HTTPConnection
from pathlib import Path
from subprocess import CompletedProcess

import pytest

from cpstrategy.cli.program import COMMANDS

from .test_serve import begun_to_serve

Run = Callable[..., CompletedProcess[str]]

BEFORE = {"merge": ("build", "--shard", "1/1", "-f", "html", "-o", "parts/one")}
"""What some work on, which another command makes first."""
ARGUMENTS = {
    "init": ("other",),
    "build": ("-j", "2", "-e", "full"),
    "merge": ("parts/one",),
    "accept": ("content/wigan", "--all", "--by", "Jo Bloggs", "--yes"),
    "explain": ("SYN002",),
}
"""What some need to do all of their work; one that is not named here needs nothing."""


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, outside of the project."""
    return tmp_path_factory.mktemp("temporary")


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "serve"])
def test_no_command_leaves_anything(run: Run, project: Path, temporary: Path, command: str) -> None:
    """When its work is done; neither it nor any process that it has started."""
    if command in BEFORE:
        assert run(*BEFORE[command], cwd=project).returncode == 0
    ran = run(command, *ARGUMENTS.get(command, ()), cwd=project, TMPDIR=str(temporary))
    assert ran.returncode == 0, ran.stderr
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_a_preview_leaves_nothing(project: Path, temporary: Path, ending: signal.Signals) -> None:
    """When it is ended, after somebody has opened a PDF."""
    with begun_to_serve(project, TMPDIR=str(temporary)) as (process, port):
        connection = HTTPConnection("127.0.0.1", port, timeout=60)
        for path in ("/wigan/full.html", "/wigan/full.pdf"):
            connection.request("GET", path)
            connection.getresponse().read()
        connection.close()
        process.send_signal(ending)
        process.wait(60)
    assert list(temporary.iterdir()) == []
