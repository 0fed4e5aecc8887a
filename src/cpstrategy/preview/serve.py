"""Serve: a preview with its server, from the beginning to Ctrl-C."""

import signal
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event, Thread
from typing import NoReturn

from cpstrategy.build.pool import pool
from cpstrategy.disk import program_key
from cpstrategy.disk.bundle import users_environment
from cpstrategy.document.options import Options
from cpstrategy.preview.press import Press
from cpstrategy.preview.preview import Preview
from cpstrategy.preview.server import Server
from cpstrategy.preview.watcher import changes
from cpstrategy.terminal import Terminal

_TRIED = 20
"""So many ports are tried, the first of them before all others."""
_PROCESSES = 2
"""One makes a PDF and one the next, while this one goes on showing pages."""
_TURN = 0.001
"""Seconds for which one thread may keep the others waiting; Python's own is five times that."""


class PortTakenError(Exception):
    """There is no port to listen at."""


def serve(
    place: Path | None,
    options: Callable[[], Options],
    port: int | None,
    first: int,
    terminal: Terminal,
    *,
    opens: bool,
) -> None:
    """Serve a project at a port, or at the `first` that is free, until somebody ends it.

    Raises:
        PortTakenError: another program listens there.

    """
    signal.signal(signal.SIGTERM, _interrupt)
    # Whoever waits for a page need not wait for the rules to let go of Python as well.
    sys.setswitchinterval(_TURN)
    ended = Event()
    with pool(_PROCESSES) as workers:
        preview = Preview(place, options, Press(workers, program_key()))
        server = _server(preview, port, first)
        address = f"http://127.0.0.1:{server.server_port}/"
        terminal.result(f"Serving {address} (Ctrl-C ends it)")
        keeper = Thread(target=_keep_up, args=(preview, ended), daemon=True)
        keeper.start()
        try:
            _open(address) if opens else None
            server.serve_forever()
        except KeyboardInterrupt:
            terminal.progress("The preview has ended.")
        finally:
            ended.set()
            preview.end()
            server.server_close()
            # It ends with the council that it is at: Python may crash if it is cut off in there.
            keeper.join()


def _interrupt(_signal: int, _frame: object) -> NoReturn:
    """End as Ctrl-C does."""
    raise KeyboardInterrupt


def _server(preview: Preview, port: int | None, first: int) -> Server:
    """Take the port asked for, or the first that is free."""
    for number in [port] if port else range(first, first + _TRIED):
        try:
            return Server(preview, number)
        except OSError:
            continue
    taken = f"{port} is taken by another program" if port else "there is none that is free"
    raise PortTakenError(taken)


def _keep_up(preview: Preview, ended: Event) -> None:
    preview.start()
    for changed in changes(lambda: preview.folders, ended):
        preview.refresh(changed)


def _open(address: str) -> None:
    import webbrowser

    with users_environment():
        webbrowser.open(address)
