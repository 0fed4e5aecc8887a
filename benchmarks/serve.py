"""Serve: how long it takes from an edit to the page in the browser, and to its findings.

Usage: .venv/bin/python benchmarks/serve.py [REPEATS]

A copy of the largest council is served by the program itself, and edited again and again. What is
measured ends where the browser has the whole page; taking it over takes it a few milliseconds more.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

COUNCIL = Path(__file__).resolve().parents[1] / "content" / "wigan"
PAGE = "/wigan/full.html"
EDITED = "strategy.yaml"
REPEATS = 10
PAUSE = 1.0
"""Seconds between edits, in which nothing is under way any more."""


def main(repeats: int) -> None:
    """Print medians, with the fastest and the slowest."""
    with TemporaryDirectory() as folder:
        council = Path(folder) / "content" / "wigan"
        shutil.copytree(COUNCIL, council)
        with _served(Path(folder)) as port:
            pages = _pages(port)
            next(page for page in pages if "Being checked" not in page)
            # The first edit fills caches.
            times = [_edit(council / EDITED, number, pages) for number in range(repeats + 1)][1:]
    for name, seconds in zip(("page", "findings"), zip(*times, strict=True), strict=True):
        spread = f"{min(seconds):.3f} to {max(seconds):.3f}"
        sys.stdout.write(f"edit to {name}: {median(seconds):.3f} s ({spread})\n")


@contextmanager
def _served(project: Path) -> Iterator[int]:
    """Serve a project, and give the port."""
    command = [sys.executable, "-m", "cpstrategy", "serve", str(project)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603
        said = process.stdout.readline() if process.stdout else ""
        yield int(re.findall(r":(\d+)/", said)[0])
        process.terminate()


def _pages(port: int) -> Iterator[str]:
    """Walk the pages that a browser would be sent."""
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", f"/-/events?page={PAGE}&key=none")
    for line in connection.getresponse():
        if line.startswith(b"data: "):
            yield json.loads(line.removeprefix(b"data: "))


def _edit(file: Path, number: int, pages: Iterator[str]) -> tuple[float, float]:
    """Change a word, and measure until it is there, and until everything has been checked."""
    sleep(PAUSE)
    words = f"Helping you, time {number}"
    text = re.sub(r"motto: .*", f"motto: {words}", file.read_text("utf-8"))
    started = perf_counter()
    file.write_text(text, "utf-8")
    next(page for page in pages if words in page)
    shown = perf_counter() - started
    next(page for page in pages if "Being checked" not in page)
    return shown, perf_counter() - started


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS)
