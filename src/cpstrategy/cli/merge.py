"""Merge: the command that puts several builds together, such as those of several machines."""

from pathlib import Path
from typing import Annotated

import typer

from cpstrategy.cli.options import Color, Quiet, terminal
from cpstrategy.cli.parts import Output

Folders = Annotated[
    list[Path],
    typer.Argument(metavar="FOLDER...", help="What `cpstrategy build` wrote, in any order."),
]


def merge(
    context: typer.Context,
    folders: Folders,
    output: Output = None,
    quiet: Quiet = False,
    color: Color = None,
) -> None:
    """Put builds of some councils each together: the same files as a build of all."""
    from cpstrategy.build.merge import merge as put_together

    put_together(folders, output, terminal(context, quiet, False, color))
