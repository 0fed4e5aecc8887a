"""Pool: work done one after the other, or by several processes that stay warm."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache, partial
from time import perf_counter
from typing import TYPE_CHECKING, Any, TypeVar

from cpstrategy.build.artefact import Artefact, Job, make, takes_long
from cpstrategy.build.processes import Common, in_this_process, start, with_common
from cpstrategy.diagnostic import BuildError
from cpstrategy.source import Files
from cpstrategy.text.normal_form import single_spaced

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

C = TypeVar("C")
A = TypeVar("A")
T = TypeVar("T")

TIMEOUT = 600.0
"""Seconds after which a process is taken to hang: the longest council takes a tenth of it."""

CHECK, MAKE = ("check", "checked"), ("make", "made")
"""What a process does, as a sentence says it of one that hangs, and of one that has died."""


class NoProcessesError(Exception):
    """This computer starts no processes for us, as where there is no shared memory."""


class LostError(BuildError):
    """The process that was at it died or hung; that spoils nobody else's work."""


@dataclass(frozen=True, slots=True)
class Task:
    """A job under way; `finish` waits for it, and raises BuildError with the artefact's path.

    Unless it is made `elsewhere`, it is made when somebody waits for it, and only once.
    """

    job: Job
    finish: Callable[[], Artefact]
    elsewhere: bool = False


class Pool:
    """Takes jobs; those that take long go to processes of their own, which the first one starts.

    With one process, and for what is made in a moment, a job is done when it is asked for.
    `common` is called by each process once, to get what all that it is called for needs.

    Processes take a while to start, and nobody waits for them: a thread starts them, and gives them
    everything in turn. Where none can be started, this process does it all, and `tell` is told.
    """

    def __init__(
        self,
        processes: int,
        common: Common = None,
        timeout: float = TIMEOUT,
        tell: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.processes, self._common, self._timeout = processes, common, timeout
        self._tell, self._alone = tell, ""
        self._workers: Any = None
        self._giver: ThreadPoolExecutor | None = None

    def submit(self, job: Job, templates: Files, assets: Files) -> Task:
        """Take a job with its templates and its assets."""
        if self.processes < 2 or not takes_long(job):
            return Task(job, cache(partial(timed, partial(make, job, templates, assets))))
        making = partial(make, job, dict(templates), dict(assets))
        return Task(job, self._begun(job.path, MAKE, timed, making), elsewhere=True)

    def call(
        self, name: str, verbs: tuple[str, str], function: Callable[[C, A], T], argument: A
    ) -> Callable[[], T]:
        """Have a process do something with what is common; what is returned waits for it.

        It raises LostError, with the name, if the process dies or hangs.
        """
        return self._begun(name, verbs, with_common, function, argument)

    def _begun(
        self, name: str, verbs: tuple[str, str], function: Callable[..., T], *arguments: object
    ) -> Callable[[], T]:
        from concurrent.futures import ThreadPoolExecutor

        self._giver = self._giver or ThreadPoolExecutor(1)
        future = self._giver.submit(self._give, function, arguments)

        def result() -> T:
            try:
                return _result(future, name, verbs, self._timeout)
            except NoProcessesError:
                return in_this_process(self._common, function, *arguments)

        return result

    def _give(self, function: Callable[..., T], arguments: tuple[object, ...]) -> "Future[T]":
        if self._alone:
            raise NoProcessesError(self._alone)
        try:
            self._workers = self._workers or start(self.processes, self._common)
        except (ImportError, OSError) as error:
            self._alone = single_spaced(str(error)).partition(",")[0]
            self._tell(f"No other processes can be started ({self._alone}), so this one does all.")
            raise NoProcessesError(self._alone) from error
        future: Future[T] = self._workers.schedule(function, arguments, timeout=self._timeout)
        return future

    def close(self, *, at_once: bool) -> None:
        """End the processes, which are idle by now unless it is to be at once."""
        if self._giver is not None:
            self._giver.shutdown(cancel_futures=at_once)
        if self._workers is not None:
            self._workers.stop() if at_once else self._workers.close()
            self._workers.join()


@contextmanager
def pool(
    processes: int,
    common: Common = None,
    timeout: float = TIMEOUT,
    tell: Callable[[str], None] = lambda _: None,
) -> Iterator[Pool]:
    """Give a pool that ends with the block, and at once if that fails or is interrupted."""
    workers = Pool(processes, common, timeout, tell)
    try:
        yield workers
    except BaseException:
        workers.close(at_once=True)
        raise
    workers.close(at_once=False)


def _result(future: "Future[Future[T]]", name: str, verbs: tuple[str, str], timeout: float) -> T:
    given = future.result()
    # Where no process can be started, it cannot be imported either.
    from pebble import ProcessExpired

    verb, done = verbs
    try:
        return given.result()
    except TimeoutError as error:
        raise LostError(f"{name}: it took more than {timeout:.0f} s to {verb}") from error
    except ProcessExpired as error:
        raise LostError(f"{name}: the process that {done} it has died") from error


def timed(making: Callable[[], Artefact]) -> Artefact:
    """Make an artefact, and note the seconds, whichever process makes it and whoever waits."""
    started = perf_counter()
    artefact = making()
    return replace(artefact, seconds=perf_counter() - started)
