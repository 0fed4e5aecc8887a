"""Try program: the program in one download, as somebody has it who has nothing else.

Usage: python packaging/try_program.py FOLDER_OF_THE_PROGRAM

For Windows and macOS; on Linux the tests in tests/packaging do more, in a system of their own, and
run this as well.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from tempfile import TemporaryDirectory
from time import monotonic, sleep

DAY = "2026-11-30"
LONGEST = 120
SERVING = re.compile(r"http://127\.0\.0\.1:(\d+)/")
# Without these no program starts on Windows, or finds a place for what it keeps.
NEEDED = ("HOME", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMPDIR", "USERPROFILE")


def main(folder: Path) -> None:
    """Begin, check, build twice, plan and show, in a folder whose name is not easy."""
    name = "cpstrategy.exe" if sys.platform == "win32" else "cpstrategy"
    with TemporaryDirectory(prefix="a space and é ") as place:
        program = _Program(folder.resolve() / name, Path(place))
        for arguments in (["--version"], ["init", "anytown"], ["validate"], ["doctor"]):
            program(*arguments)
        one, two = (program.built(processes) for processes in ("1", "2"))
        assert one == two, "one process and two make other bytes"
        assert one["anytown/full.pdf"].startswith(b"%PDF")
        assert b'"pango": ""' not in one["manifest.json"], "no version of Pango is known"
        assert "-m cpstrategy" not in program("plan", "--report", "ninja")
        with program.serving("serve") as (_, port):
            assert b"Anytown" in fetched(port, "/anytown/full.html")
            assert fetched(port, "/anytown/full.pdf").startswith(b"%PDF")
        # A double click gives no command; nobody sees here whether a browser opens.
        with program.serving() as (said, port):
            [shown] = re.findall("There is a strategy in (.+)\n", said)
            assert os.path.samefile(shown, place), shown
            assert b"Anytown" in fetched(port, "/anytown/index.html")


class _Program:
    def __init__(self, path: Path, place: Path) -> None:
        self.path, self.place = path, place
        self.env = {key: os.environ[key] for key in NEEDED if key in os.environ}
        # Where a browser can be named, it is one that shows nothing.
        self.env |= {} if sys.platform == "win32" else {"BROWSER": "/usr/bin/true %s"}

    def __call__(self, *arguments: str) -> str:
        """Run it to its end, which must be a good one, and show what it says."""
        ran = subprocess.run(  # noqa: S603 # Our own.
            [str(self.path), *arguments],
            cwd=self.place,
            env=self.env,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
        sys.stdout.write(f"$ cpstrategy {' '.join(arguments)}\n{ran.stdout}")
        return ran.stdout

    def built(self, processes: str) -> dict[str, bytes]:
        """Build with so many processes, and read what was made."""
        self("build", "-j", processes, "-o", processes, "--today", DAY)
        folder = self.place / processes
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}

    @contextmanager
    def serving(self, *arguments: str) -> Iterator[tuple[str, int]]:
        """Let it show the documents for a while; give what it says until then, and the port."""
        with subprocess.Popen(  # noqa: S603  # Our own.
            [str(self.path), *arguments],
            cwd=self.place,
            env=self.env,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        ) as running:
            try:
                yield _until_it_serves(running)
            finally:
                running.terminate()


def _until_it_serves(running: subprocess.Popen[str]) -> tuple[str, int]:
    said = ""
    for line in running.stdout or ():
        said += line
        if address := SERVING.search(line):
            sys.stdout.write(f"$ cpstrategy shows\n{said}")
            return said, int(address[1])
    raise AssertionError(f"it ended before it had shown anything: {said}")


def fetched(port: int, path: str) -> bytes:
    """What is answered at an address as soon as the council has been read."""
    latest = monotonic() + LONGEST
    while True:
        with closing(HTTPConnection("127.0.0.1", port, timeout=LONGEST)) as connection:
            connection.request("GET", path)
            answer = connection.getresponse()
            content = answer.read()
        if answer.status == 200:
            return content
        assert monotonic() < latest, (path, answer.status, content)
        sleep(0.2)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
