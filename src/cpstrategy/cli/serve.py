"""Serve: the command that shows in a browser what is being written."""

from typing import Annotated

import typer

from cpstrategy.cli.options import (
    Color,
    Place,
    ProfileName,
    Quiet,
    Today,
    Verbose,
    options,
    terminal,
)

PORT = 8765

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
    from cpstrategy.preview.serve import PortTakenError
    from cpstrategy.preview.serve import serve as serve_project

    console = terminal(context, quiet, verbose, color)
    try:
        # What day it is, is asked anew for each change: a preview may be open for long.
        serve_project(path, lambda: options(profile, today), port, PORT, console, opens=open_it)
    except PortTakenError as error:
        raise typer.BadParameter(str(error), param_hint="--port") from error
