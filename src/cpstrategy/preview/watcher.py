"""Watcher: says which files have changed, for as long as somebody wants to know."""

from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from threading import Event

from watchfiles import Change, DefaultFilter, watch

_STEP = 10
"""Milliseconds without a change after which a change is complete: editors write in several goes."""
_LONGEST = 200
_QUIET = 500
"""Milliseconds after which it is sure that somebody is watching."""
_UNSEEN = "build"


class _Content(DefaultFilter):
    """What a project reads: neither what is built, nor what editors put beside a file."""

    def __call__(self, change: Change, path: str) -> bool:
        """Whether a change matters."""
        parts = Path(path).parts
        is_hidden = any(part.startswith(".") for part in parts[-1:])
        return not is_hidden and _UNSEEN not in parts[-3:-1] and super().__call__(change, path)


def changes(
    folders: Callable[[], Collection[Path]], ended: Event
) -> Iterator[frozenset[Path] | None]:
    """Walk the changes below some folders, which may be others after each change.

    None says that anything may have changed: while nobody was watching yet.
    """
    while not ended.is_set():
        watched, is_new = set(folders()), True
        for batch in _watch(watched, ended):
            if batch or is_new:
                yield None if is_new else frozenset(Path(path) for _, path in batch)
                is_new = False
            if set(folders()) != watched:
                break


def _watch(folders: Collection[Path], ended: Event) -> Iterator[set[tuple[Change, str]]]:
    return watch(
        *folders,
        watch_filter=_Content(),
        debounce=_LONGEST,
        step=_STEP,
        stop_event=ended,
        rust_timeout=_QUIET,
        yield_on_timeout=True,
        raise_interrupt=False,
    )
