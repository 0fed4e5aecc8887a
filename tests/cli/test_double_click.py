"""Double click: whoever opens the program in one download without a word is helped on."""

import os
import pty
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from time import monotonic, sleep

import pytest

from .conftest import environment

PROGRAM = "from cpstrategy.cli.double_click import main; main()"
LONGEST = 60


class Window:
    """A window in which the program runs, and what it has said so far."""

    def __init__(self, folder: Path, home: Path) -> None:
        seen = home / "seen"
        browser = home / "browser"
        browser.write_text(f'#!/bin/sh\necho "$1" > "{seen}"\n', "utf-8")
        browser.chmod(0o755)
        self.seen, (self._here, there) = seen, pty.openpty()
        own = {"HOME": str(home), "BROWSER": f"{browser} %s", "XDG_DOCUMENTS_DIR": str(home / "D")}
        self.process = subprocess.Popen(  # noqa: S603  # Our own program.
            [sys.executable, "-c", PROGRAM],
            cwd=folder,
            env=environment(**own),
            stdin=there,
            stdout=there,
            stderr=there,
        )
        os.close(there)
        self.said = ""

    def wait_for(self, pattern: str) -> re.Match[str]:
        """Read until it has said so."""
        while not (found := re.search(pattern, self.said)):
            self.said += os.read(self._here, 4096).decode().replace("\r\n", "\n")
        return found

    def type(self, text: str) -> None:
        """Type a line."""
        os.write(self._here, f"{text}\n".encode())

    def close(self) -> None:
        """End it as Ctrl-C does."""
        self.process.send_signal(signal.SIGINT)
        self.process.wait(LONGEST)
        os.close(self._here)


@pytest.fixture
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def window(tmp_path: Path, home: Path) -> Iterator[Window]:
    with closing(Window(tmp_path, home)) as opened:
        yield opened


def is_shown(window: Window, council: str) -> bool:
    """Whether the address that the browser was sent to shows a council, as soon as it is read."""
    address = window.wait_for(r"Serving (http://127\.0\.0\.1:(\d+)/)")
    latest = monotonic() + LONGEST
    while f"{council}/index.html" not in page(int(address[2])):
        assert monotonic() < latest
        sleep(0.1)
    return window.seen.read_text("utf-8").strip() == address[1]


def page(port: int) -> str:
    with closing(HTTPConnection("127.0.0.1", port, timeout=LONGEST)) as connection:
        connection.request("GET", "/")
        return connection.getresponse().read().decode()


def test_a_strategy_that_is_near_is_shown(project: Path, home: Path) -> None:
    """In a folder of the project, too: the browser opens, and the text says where it is."""
    with closing(Window(project / "content", home)) as window:
        assert is_shown(window, "wigan")
        assert f"There is a strategy in {project}\n" in window.said
        assert "`cpstrategy --help`" in window.said


def test_one_is_begun_for_whoever_has_none(window: Window, home: Path) -> None:
    """A name as people write it is enough; it lies among their documents, and is shown."""
    window.wait_for(f"To begin one in {home}/D/cpstrategy.*: ")
    window.type("Any Town")
    assert is_shown(window, "any-town")
    assert (home / "D/cpstrategy/content/any-town/strategy.yaml").is_file()


def test_it_is_found_again(home: Path, tmp_path: Path, project: Path) -> None:
    """Wherever the program lies the next time."""
    (home / "D").mkdir()
    project.rename(home / "D" / "cpstrategy")
    tmp_path.mkdir()
    with closing(Window(tmp_path, home)) as window:
        assert is_shown(window, "wigan")


def test_nobody_has_to_begin_one(window: Window, home: Path) -> None:
    """Enter alone leaves, and nothing is written."""
    window.wait_for("to leave, Enter alone: ")
    window.type("")
    assert window.process.wait(LONGEST) == 2
    assert not (home / "D").exists()


def test_the_window_stays_until_what_went_wrong_is_read(window: Window) -> None:
    """A name that no folder may have is told, and the window waits."""
    window.wait_for("to leave, Enter alone: ")
    window.type("packs")
    window.wait_for("holds what councils share")
    window.wait_for("Press Enter to close this window: ")
    assert window.process.poll() is None
    window.type("")
    assert window.process.wait(LONGEST) == 2


def test_a_program_that_calls_it_is_not_asked(tmp_path: Path, home: Path) -> None:
    """Where nobody can answer it says what it is, and ends as a command that cannot run."""
    ran = subprocess.run(  # noqa: S603  # Our own program.
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env=environment(HOME=str(home)),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 2
    assert "There is no strategy yet" in ran.stdout
    assert list(home.iterdir()) == []
