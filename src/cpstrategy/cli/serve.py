"""Serve: the command that shows in a browser what is being written."""

import signal
import sys
from threading import Event, Thread
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from cpstrategy.cli.options import (
    Color,
    Place,
    ProfileName,
    Quiet,
    Today,
    Verbose,
    policy,
    terminal,
)

if TYPE_CHECKING:
    from cpstrategy.serving.preview import Preview
    from cpstrategy.serving.server import Server

PORT = 8765
_TRIED = 20
"""So many ports are tried, the first of them before all others."""
_PROCESSES = 2
"""One makes a PDF and one the next, while this one goes on showing pages."""
_TURN = 0.001
"""Seconds for which one thread may keep the others waiting; Python's own is five times that."""

Port = Annotated[
    int | None,
    typer.Option(
        "--port",
        metavar="N",
        min=1,
        max=65535,
        help=f"Where to listen. By default {PORT}, or the next that is free.",
        show_default=False,
    ),
]
Open = Annotated[bool, typer.Option("--open", help="Open it in the browser.", show_default=False)]


def serve(
    context: typer.Context,
    path: Place = None,
    port: Port = None,
    open_it: Open = False,
    profile: ProfileName = None,
    today: Today = None,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Show the documents in a browser, and keep them in step with the files."""
    from cpstrategy.build.pool import pool
    from cpstrategy.files import program_key
    from cpstrategy.serving.press import Press
    from cpstrategy.serving.preview import Preview

    told = terminal(context, quiet, verbose, color)
    signal.signal(signal.SIGTERM, _interrupt)
    # Whoever waits for a page need not wait for the rules to let go of Python as well.
    sys.setswitchinterval(_TURN)
    ended = Event()
    with pool(_PROCESSES) as workers:
        preview = Preview(path, lambda: policy(profile, today), Press(workers, program_key()))
        server = _server(preview, port)
        address = f"http://127.0.0.1:{server.server_port}/"
        told.result(f"Serving {address} (Ctrl-C ends it)")
        keeper = Thread(target=_keep_up, args=(preview, ended), daemon=True)
        keeper.start()
        try:
            _open(address) if open_it else None
            server.serve_forever()
        except KeyboardInterrupt:
            told.progress("The preview has ended.")
        finally:
            ended.set()
            preview.end()
            server.server_close()
            # It ends with the council that it is at: Python may crash if it is cut off in there.
            keeper.join()


def _interrupt(_signal: int, _frame: object) -> NoReturn:
    """End as Ctrl-C does."""
    raise KeyboardInterrupt


def _server(preview: "Preview", port: int | None) -> "Server":
    """Take the port asked for, or the first that is free."""
    from cpstrategy.serving.server import Server

    wanted = [port] if port else range(PORT, PORT + _TRIED)
    for each in wanted:
        try:
            return Server(preview, each)
        except OSError:
            continue
    why = f"{port} is taken by another program" if port else "there is none that is free"
    raise typer.BadParameter(why, param_hint="--port")


def _keep_up(preview: "Preview", ended: Event) -> None:
    from cpstrategy.serving.watching import changes

    preview.start()
    for changed in changes(lambda: preview.folders, ended):
        preview.refresh(changed)


def _open(address: str) -> None:
    import webbrowser

    webbrowser.open(address)
