"""Country: what a council costs, in seconds and in memory, when there are many of them.

Usage: make bench-country, or .venv/bin/python benchmarks/country.py [--pdf] [NUMBER...]

Builds 10, 40 and 153 councils, or so many as are given, into a folder that is empty before; with
`--pdf` all that there is, and otherwise web pages only. It takes minutes, and with `--pdf` an hour.
It needs Linux: elsewhere the system does not tell what memory several processes share.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, sleep

from synthetic import main as write_councils

NUMBERS = (10, 40, 153)
PROC = Path("/proc")
TICKS = os.sysconf("SC_CLK_TCK")
PAUSE = 0.2
"""Seconds between two looks at the processes: what a process does after the last is not seen."""
HEAD = ("councils", "wall s", "CPU s", "CPU s per council", "times the first", "peak MB")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a build took: processor time and memory are those of all its processes together."""

    councils: int
    wall: float
    cpu: float
    megabytes: float


def main(arguments: Sequence[str]) -> None:
    """Measure each number of councils, and print a table in Markdown."""
    options = [] if "--pdf" in arguments else ["-f", "html"]
    numbers = [int(each) for each in arguments if each.isdecimal()] or NUMBERS
    costs = [measure(number, options) for number in numbers]
    sys.stdout.write("\n".join(table(costs)) + "\n")


def table(costs: Sequence[Cost]) -> Iterator[str]:
    """Set the costs beside those of the first."""
    yield f"| {' | '.join(HEAD)} |"
    yield f"|{' ---: |' * len(HEAD)}"
    first = costs[0].cpu / costs[0].councils
    for one in costs:
        each = one.cpu / one.councils
        yield (
            f"| {one.councils} | {one.wall:.0f} | {one.cpu:.0f} | {each:.2f} | {each / first:.2f} "
            f"| {one.megabytes:.0f} |"
        )


def measure(number: int, options: Sequence[str]) -> Cost:
    """Build so many councils once."""
    with TemporaryDirectory() as folder:
        project = Path(folder)
        write_councils(project, number)
        started = perf_counter()
        command = [sys.executable, "-m", "cpstrategy", "build", "-q", *options]
        # The command is our own; a session of its own tells its processes from all others.
        building = subprocess.Popen(  # noqa: S603
            command, cwd=project, stdout=subprocess.DEVNULL, start_new_session=True
        )
        cpu, megabytes = watch(building)
        if building.returncode:
            sys.exit(f"{' '.join(command)} failed")
        wall = perf_counter() - started
        check_none_shared(project / "build")
    return Cost(number, wall, cpu, megabytes)


def watch(building: "subprocess.Popen[bytes]") -> tuple[float, float]:
    """Add up the processor time of all processes, and find the moment with the most memory."""
    seconds: dict[str, float] = {}
    peak = 0.0
    while building.poll() is None:
        looks = list(look(building.pid))
        seconds |= {process: cpu for process, cpu, _ in looks}
        peak = max(peak, sum(memory for *_, memory in looks))
        sleep(PAUSE)
    return sum(seconds.values()), peak


def look(session: int) -> Iterator[tuple[str, float, float]]:
    """Look at each process of a session: its name, its seconds so far, and its share of memory."""
    for process in (each for each in PROC.iterdir() if each.name.isdecimal()):
        try:
            fields = (process / "stat").read_text("utf-8").rpartition(")")[2].split()
            if int(fields[3]) == session:
                rollup = (process / "smaps_rollup").read_text("utf-8")
                [share] = [line for line in rollup.splitlines() if line.startswith("Pss:")]
                cpu = sum(map(int, fields[11:13])) / TICKS
                yield process.name, cpu, int(share.split()[1]) * 1024 / 1_000_000
        except OSError:
            # It has ended meanwhile.
            continue


def check_none_shared(build: Path) -> None:
    """Make sure that every document had to be made for itself."""
    listed = json.loads((build / "manifest.json").read_bytes())["artefacts"]
    sums = [each["sha256"] for each in listed if each["edition"]]
    if len(set(sums)) < len(sums):
        sys.exit("two councils share a document, so there is less to make than it seems")


if __name__ == "__main__":
    main(sys.argv[1:])
