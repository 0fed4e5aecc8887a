"""Validate: the command that says what is wrong in the content."""

import typer

from cpstrategy.cli.examine import examine, exit_code, tell
from cpstrategy.cli.options import (
    Color,
    Place,
    Quiet,
    ReportName,
    Strict,
    Verbose,
    report,
    terminal,
)


def validate(
    context: typer.Context,
    path: Place = None,
    report_name: ReportName = "text",
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Say what is wrong in the content, and where."""
    examined = examine(path)
    tell(report(report_name), examined, terminal(context, quiet, verbose, color))
    raise typer.Exit(exit_code(examined.verdict, strict=strict))
