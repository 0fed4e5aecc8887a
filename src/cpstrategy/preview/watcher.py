"""Watcher: says which files have changed, for as long as somebody wants to know."""

from collections.abc import Callable, Collection, Iterator
from contextlib import suppress
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

    None says that anything may have changed: while nobody was watching yet. A folder that goes is
    waited for, and one that comes back is watched anew: it has the name alone of the former one.
    """
    while not ended.is_set():
        watched, is_new = _standing(folders()), True
        for batch in _watch([folder for folder, sign in watched.items() if sign], ended):
            if batch or is_new:
                yield None if is_new else frozenset(Path(path) for _, path in batch)
                is_new = False
            if _standing(folders()) != watched:
                break


def _standing(folders: Collection[Path]) -> dict[Path, tuple[int, int] | None]:
    """Where each folder really lies, by the system's own number; None if it is not there."""
    return {folder: _number(folder) for folder in folders}


def _number(folder: Path) -> tuple[int, int] | None:
    try:
        status = folder.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _watch(folders: Collection[Path], ended: Event) -> Iterator[set[tuple[Change, str]]]:
    if not folders:
        ended.wait(_QUIET / 1000)
        yield set()
        return
    # One may go just now, and is then looked for again.
    with suppress(FileNotFoundError):
        yield from _watched(folders, ended)


def _watched(folders: Collection[Path], ended: Event) -> Iterator[set[tuple[Change, str]]]:
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
