"""Pool: jobs done one after the other, or by several processes that stay warm."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from cpstrategy.pipeline import Artefact, Job, make, takes_long
from cpstrategy.source import Files
from cpstrategy.supply import BuildError

if TYPE_CHECKING:
    from concurrent.futures import Future

TIMEOUT = 600.0
"""Seconds after which a process is taken to hang: the longest of PDFs takes a tenth of it."""

_WARM = "cpstrategy.building.warm"
"""What every process needs, imported once for all of them where the system can share it."""


@dataclass(frozen=True, slots=True)
class Task:
    """A job under way; `finish` waits for it, and raises BuildError with the artefact's path."""

    job: Job
    finish: Callable[[], Artefact]


class Pool:
    """Takes jobs; those that take long go to processes of their own, which the first one starts.

    With one process, and for what is made in a moment, a job is done when it is asked for.
    """

    def __init__(self, processes: int, timeout: float = TIMEOUT) -> None:
        self._processes, self._timeout = processes, timeout
        self._workers: Any = None

    def submit(self, job: Job, templates: Files, assets: Files) -> Task:
        """Take a job with its templates and its assets."""
        if self._processes < 2 or not takes_long(job):
            return Task(job, lambda: make(job, templates, assets))
        self._workers = self._workers or _start(self._processes)
        given = (job, dict(templates), dict(assets))
        future = self._workers.schedule(make, args=given, timeout=self._timeout)
        return Task(job, lambda: _result(job, future, self._timeout))

    def close(self, *, at_once: bool) -> None:
        """End the processes, which are idle by now unless it is to be at once."""
        if self._workers is not None:
            self._workers.stop() if at_once else self._workers.close()
            self._workers.join()


@contextmanager
def pool(processes: int, timeout: float = TIMEOUT) -> Iterator[Pool]:
    """Give a pool that ends with the block, and at once if that fails or is interrupted."""
    made = Pool(processes, timeout)
    try:
        yield made
    except BaseException:
        made.close(at_once=True)
        raise
    made.close(at_once=False)


def warm_up() -> None:
    """Let another core begin to import what makes documents, for a pool that is wanted soon."""
    if _has_forkserver():
        from multiprocessing import forkserver

        _context()
        forkserver.ensure_running()


def _start(processes: int) -> Any:
    # They take long to import, and are of no use for a web page or two.
    from pebble import ProcessPool

    return ProcessPool(max_workers=processes, context=_context(), initializer=_begin)


def _context() -> Any:
    from multiprocessing import get_context

    context: Any = get_context("forkserver" if _has_forkserver() else "spawn")
    if _has_forkserver():
        context.set_forkserver_preload([_WARM])
    return context


def _has_forkserver() -> bool:
    from multiprocessing import get_all_start_methods

    return "forkserver" in get_all_start_methods()


def _begin() -> None:
    """Leave Ctrl-C to the parent, which ends the workers; what they make is never collected."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()


def _result(job: Job, future: "Future[Artefact]", timeout: float) -> Artefact:
    from pebble import ProcessExpired

    try:
        return future.result()
    except TimeoutError as error:
        raise BuildError(f"{job.path}: it took more than {timeout:.0f} s to make") from error
    except ProcessExpired as error:
        raise BuildError(f"{job.path}: the process that made it has died") from error
