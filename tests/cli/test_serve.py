"""Serve: the command itself: where it listens, and how it ends."""

import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path

import pytest

from .conftest import Run, environment


@contextmanager
def begun_to_serve(
    project: Path, *arguments: str, **env: str
) -> Iterator[tuple[subprocess.Popen[str], int]]:
    """Begin to serve, and give the port that it has said."""
    command = [sys.executable, "-m", "cpstrategy", "serve", *arguments]
    process = subprocess.Popen(  # noqa: S603  # Our own program.
        command, cwd=project, env=environment(**env), stdout=subprocess.PIPE, text=True
    )
    assert process.stdout
    with process:
        try:
            found = re.fullmatch(
                r"Serving http://127\.0\.0\.1:(\d+)/ .*\n", process.stdout.readline()
            )
            assert found
            yield process, int(found[1])
        finally:
            process.kill()


@contextmanager
def taken() -> Iterator[int]:
    """Listen as another program would."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_serves_until_it_is_ended(project: Path, ending: signal.Signals) -> None:
    """Ctrl-C is how it ends, and so no failure."""
    with begun_to_serve(project) as (process, port):
        connection = HTTPConnection("127.0.0.1", port, timeout=30)
        connection.request("GET", "/")
        assert connection.getresponse().status == 200
        connection.close()
        process.send_signal(ending)
        assert process.wait(timeout=30) == 0


def test_a_port_that_is_taken_is_not_taken_twice(project: Path, run: Run) -> None:
    """One that was asked for is all there is; else the next one does."""
    with taken() as port:
        ran = run("serve", "--port", str(port), cwd=project)
        assert ran.returncode == 2
        assert f"{port} is taken by another program" in ran.stderr
    with begun_to_serve(project) as (_, first), begun_to_serve(project) as (_, second):
        assert first != second


def test_without_a_project_there_is_nothing_to_serve(run: Run) -> None:
    """It says so at once."""
    ran = run("serve")
    assert ran.returncode == 2
    assert "there is no project here" in ran.stderr
