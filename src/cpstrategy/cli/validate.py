"""Validate: the command that says what is wrong in the content."""

from typing import Annotated

import typer

from cpstrategy.cli.examine import examine, exit_code, tell
from cpstrategy.cli.options import (
    Color,
    Place,
    ProfileName,
    Quiet,
    ReportName,
    Strict,
    Today,
    Verbose,
    policy,
    report,
    terminal,
)
from cpstrategy.garbage import no_collection

Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODE",
        help="Only what these rules find: a code, its first letters, or a name.",
        show_default=False,
    ),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(
        "--ignore", metavar="CODE", help="Leave out what these rules find.", show_default=False
    ),
]


@no_collection()
def validate(
    context: typer.Context,
    path: Place = None,
    report_name: ReportName = "text",
    select: Select = None,
    ignore: Ignore = None,
    profile: ProfileName = None,
    today: Today = None,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Say what is wrong in the content, and where."""
    examined = examine(path, policy(profile, today, select or (), ignore or ()))
    tell(report(report_name), examined, terminal(context, quiet, verbose, color))
    raise typer.Exit(exit_code(examined.verdict, strict=strict))
