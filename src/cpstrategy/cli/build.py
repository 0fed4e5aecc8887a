"""Build: the command that makes the documents."""

import os
from typing import Annotated

import typer

from cpstrategy.cli.options import (
    Color,
    Place,
    ProfileName,
    Quiet,
    Strict,
    Today,
    Verbose,
    options,
    terminal,
)
from cpstrategy.cli.parts import Editions, Formats, Only, Output, Shard
from cpstrategy.cli.reports import ReportName, report

Jobs = Annotated[
    int | None,
    typer.Option(
        "--jobs",
        "-j",
        metavar="N",
        min=1,
        help="How many processes make documents. By default as many as there are cores.",
        show_default=False,
    ),
]


def build(
    context: typer.Context,
    path: Place = None,
    output: Output = None,
    editions: Editions = None,
    formats: Formats = None,
    only: Only = None,
    shard: Shard = None,
    jobs: Jobs = None,
    report_name: ReportName = "text",
    profile: ProfileName = None,
    today: Today = None,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Make the documents, if nothing in the content is wrong."""
    from cpstrategy.build.build import build as build_project
    from cpstrategy.build.request import BuildRequest

    request = BuildRequest(
        place=path,
        output=output,
        report=report(report_name),
        options=options(profile, today),
        processes=jobs or os.cpu_count() or 1,
        editions=editions or (),
        formats=formats or (),
        only=only or (),
        shard=shard,
    )
    result = build_project(request, terminal(context, quiet, verbose, color))
    raise typer.Exit(result.exit_code(strict=strict))
