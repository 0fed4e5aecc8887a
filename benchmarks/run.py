"""Run: how long the program takes, and how much memory, beside bare WeasyPrint on the same page.

Usage: .venv/bin/python benchmarks/run.py [REPEATS]

Everything is measured in turn, again and again, so that a busy moment of the machine falls on
all alike. The ratios of one run say something; its seconds hold for one machine on one day.
It needs a Unix: elsewhere the system does not tell a child's peak memory.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory, TemporaryFile
from time import perf_counter
from typing import IO, cast

HERE = Path(__file__).resolve().parent
COUNCIL = "content/wigan"
BUILDS = (f"{COUNCIL} -f html", f"{COUNCIL} -e full -f pdf", COUNCIL, "")
"""What is built, each into its own folder."""
REPEATS = 5
YARDSTICK = "bare WeasyPrint, new process"
HEAD = ("what", "median s", "fastest to slowest s", "times bare WeasyPrint", "peak MB")
MEGABYTE = 1_000_000
UNIT = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in: bytes on macOS, kilobytes elsewhere."""


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement; the peak is that of the process so far."""

    seconds: float
    megabytes: float


Measure = Callable[[], Run]


def main() -> None:
    """Measure all, and print a table in Markdown."""
    os.chdir(HERE.parent)
    # Python's own cache of what it has compiled is there for everybody who has run it once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS
    with TemporaryDirectory() as folder, ExitStack() as stack:
        work = Path(folder)
        command([sys.executable, str(HERE / "prepare.py"), COUNCIL, str(work / "page")])()
        measures = _measures(work, stack)
        rounds = [
            {name: measure() for name, measure in measures.items()} for _ in range(repeats + 1)
        ]
    # The first round fills the caches of the disk and of Python.
    runs = {name: [each[name] for each in rounds[1:]] for name in measures}
    sys.stdout.write(f"Medians of {repeats}.\n\n" + "\n".join(_table(runs)) + "\n")


def _measures(work: Path, stack: ExitStack) -> Mapping[str, Measure]:
    press = [sys.executable, str(HERE / "press.py"), str(work / "page")]
    return {
        "python -c pass": command([sys.executable, "-c", "pass"]),
        "cpstrategy --help": _cpstrategy("--help"),
        f"cpstrategy validate {COUNCIL}": _cpstrategy("validate", COUNCIL),
        **{
            f"cpstrategy build {what}".rstrip(): _cpstrategy(
                "build", *what.split(), "-o", str(work / f"build-{number}")
            )
            for number, what in enumerate(BUILDS)
        },
        YARDSTICK: command([*press, "bare", "once"]),
        "bare WeasyPrint, warm process": stack.enter_context(worker([*press, "bare"])),
        "cpstrategy's typesetting, warm process": stack.enter_context(worker([*press, "ours"])),
    }


def _cpstrategy(*arguments: str) -> Measure:
    return command([sys.executable, "-m", "cpstrategy", *arguments])


def _table(runs: Mapping[str, Sequence[Run]]) -> Iterator[str]:
    yardstick = median(run.seconds for run in runs[YARDSTICK])
    yield f"| {' | '.join(HEAD)} |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for name, found in runs.items():
        seconds = sorted(run.seconds for run in found)
        middle, memory = median(seconds), median(run.megabytes for run in found)
        spread = f"{seconds[0]:.2f} to {seconds[-1]:.2f}"
        yield f"| {name} | {middle:.2f} | {spread} | {middle / yardstick:.2f} | {memory:.0f} |"


def command(arguments: Sequence[str]) -> Measure:
    """Measure a command from its start to its end; it must end well."""

    def measure() -> Run:
        with TemporaryFile() as said:
            started = perf_counter()
            # The commands are our own, from the list in run.py.
            process = subprocess.Popen(arguments, stdout=said, stderr=said)  # noqa: S603
            _, status, usage = os.wait4(process.pid, 0)
            seconds = perf_counter() - started
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                said.seek(0)
                sys.exit(f"{' '.join(arguments)} failed:\n{said.read().decode()}")
        return Run(seconds, usage.ru_maxrss * UNIT / MEGABYTE)

    return measure


@contextmanager
def worker(arguments: Sequence[str]) -> Iterator[Measure]:
    """Keep a process that takes a turn for each line, and answers with seconds and peak memory."""
    process = subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)  # noqa: S603
    told, heard = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)

    def measure() -> Run:
        told.write("again\n")
        told.flush()
        seconds, peak = heard.readline().split()
        return Run(float(seconds), int(peak) * UNIT / MEGABYTE)

    with process:
        yield measure


if __name__ == "__main__":
    main()
