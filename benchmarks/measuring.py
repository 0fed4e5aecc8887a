"""Measuring: seconds and memory of a command, or of one turn of a process that stays warm."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from threading import Event, Thread
from time import perf_counter
from typing import IO, cast

MEGABYTE = 1_000_000
UNIT = 1 if sys.platform == "darwin" else 1024
"""What `ru_maxrss` counts in: bytes on macOS, kilobytes elsewhere."""
PROC = Path("/proc")
PAUSE = 0.1
"""Seconds between two looks at the memory."""


@dataclass(frozen=True, slots=True)
class Run:
    """One measurement: seconds on the wall, and those that processors worked for it.

    Memory is the most that all its processes had at once, 0 where nobody knows.
    """

    seconds: float
    processor: float
    megabytes: float


Measure = Callable[[], Run]
Arguments = Sequence[str | Path]


def command(arguments: Arguments, before: Callable[[], object] = lambda: None) -> Measure:
    """Measure a command from its start to its end, which must be a good one."""

    def measure() -> Run:
        before()
        with TemporaryFile() as said:
            started = perf_counter()
            # The commands are our own. A session of its own tells which processes belong to it.
            process = subprocess.Popen(  # noqa: S603
                arguments, stdout=said, stderr=said, start_new_session=True
            )
            with _watched(process.pid) as peak:
                _, status, usage = os.wait4(process.pid, 0)
            seconds = perf_counter() - started
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                said.seek(0)
                sys.exit(f"{' '.join(map(str, arguments))} failed:\n{said.read().decode()}")
        memory = max(usage.ru_maxrss * UNIT, peak["bytes"]) / MEGABYTE
        return Run(seconds, usage.ru_utime + usage.ru_stime, memory)

    return measure


@contextmanager
def worker(arguments: Arguments) -> Iterator[Measure]:
    """Keep a process that takes a turn for each line, and answers with the seconds of it.

    It gives those on the wall, then those of the processor.
    """
    process = subprocess.Popen(  # noqa: S603
        arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    told, heard = cast("IO[str]", process.stdin), cast("IO[str]", process.stdout)

    def measure() -> Run:
        told.write("again\n")
        told.flush()
        with _watched(process.pid) as peak:
            seconds, processor = map(float, heard.readline().split())
        return Run(seconds, processor, peak["bytes"] / MEGABYTE)

    with process:
        yield measure


def at_once(one: Measure, other: Measure) -> Measure:
    """Measure two at the same time: they take as long as the longer of them."""

    def measure() -> Run:
        with ThreadPoolExecutor(2) as both:
            runs = [each.result() for each in (both.submit(one), both.submit(other))]
        return Run(
            max(run.seconds for run in runs),
            sum(run.processor for run in runs),
            sum(run.megabytes for run in runs),
        )

    return measure


@contextmanager
def _watched(session: int) -> Iterator[Mapping[str, int]]:
    """Look at the memory of all processes of a session as long as the block lasts."""
    peak, ended = {"bytes": 0}, Event()

    def watch() -> None:
        while not ended.wait(PAUSE):
            peak["bytes"] = max(peak["bytes"], _memory(session))

    thread = Thread(target=watch)
    if PROC.is_dir():
        thread.start()
    try:
        yield peak
    finally:
        ended.set()
        if thread.ident:
            thread.join()


def _memory(session: int) -> int:
    """What the processes of a session take, with what they share counted once."""
    total = 0
    for folder in PROC.glob("[0-9]*"):
        with suppress(OSError, ValueError):
            if os.getsid(int(folder.name)) == session:
                lines = (folder / "smaps_rollup").read_text().splitlines()
                total += sum(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total * 1024
