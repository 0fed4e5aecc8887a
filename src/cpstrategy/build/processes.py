"""Processes: those of a pool, which share what is imported, and leave Ctrl-C to their parent."""

from collections.abc import Callable
from contextlib import suppress
from contextvars import ContextVar
from functools import cache
from typing import Any, TypeVar

C = TypeVar("C")
A = TypeVar("A")
T = TypeVar("T")

Common = Callable[[], object] | None
"""How to get what all work needs; to send it to each process would take time, and stop halfway."""

_WARM = "cpstrategy.build.warm"
_WARM_CHECKING = "cpstrategy.pipeline"
_WARM_TYPESETTING = "cpstrategy.build.warm_typesetting"
"""What every process needs, imported once for all of them where the system can share it."""

_COMMON: ContextVar[Callable[[], Any]] = ContextVar("common")
"""In a process of a pool: how it gets what all of its work needs, which it does once."""


def warm_up(*, checking: bool, typesetting: bool) -> None:
    """Let another core begin to import what makes documents, for a pool that is wanted soon."""
    if _has_forkserver():
        from multiprocessing import forkserver

        _context(checking=checking, typesetting=typesetting)
        forkserver.ensure_running()


def start(processes: int, common: Common) -> Any:
    """Start so many, which will find `common` out for themselves when they need it.

    Raises ImportError or OSError where there can be none.
    """
    # They take long to import, and are of no use for a web page or two.
    from pebble import ProcessPool

    context = _context(checking=common is not None, typesetting=True)
    # Where shared memory may not be written to, a pool would say so only when it is given work.
    context.Lock()
    if _has_forkserver():
        # One that has nothing to do goes ahead, and is waited for until everything is imported:
        # the pool's own would complain of Ctrl-C if it came before they have begun.
        first = context.Process(daemon=True)
        first.start()
        first.join()
    pool = ProcessPool(processes, context=context, initializer=_begin, initargs=(common,))
    # They would complain of Ctrl-C as well if it came while they are being started.
    with suppress(Exception):
        pool.schedule(_nothing).result()
    return pool


def _nothing() -> None:
    """Come back when all processes have been started; if one cannot be, its work will say so."""


def with_common(function: Callable[[C, A], T], argument: A) -> T:
    """In a process of a pool: do something with what is common."""
    return function(_COMMON.get()(), argument)


def in_this_process(common: Common, function: Callable[..., T], *arguments: object) -> T:
    """Do what a process of a pool would have done, with what is common as well."""
    if _COMMON.get(None) is None:
        _COMMON.set(cache(common or (lambda: None)))
    return function(*arguments)


def _context(*, checking: bool, typesetting: bool) -> Any:
    from multiprocessing import get_context

    context: Any = get_context("forkserver" if _has_forkserver() else "spawn")
    if _has_forkserver():
        # Where processes have been warmed up already, this comes too late to change anything.
        modules = [*[_WARM_CHECKING] * checking, *[_WARM_TYPESETTING] * typesetting]
        context.set_forkserver_preload([_WARM, *modules])
    return context


def _has_forkserver() -> bool:
    from multiprocessing import get_all_start_methods

    return "forkserver" in get_all_start_methods()


def _begin(common: Common) -> None:
    """Leave Ctrl-C to the parent, which ends the workers; what they make is never collected."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _COMMON.set(cache(common or (lambda: None)))
    gc.freeze()
