"""Build: the command that makes the documents."""

import os
from collections.abc import Collection
from datetime import date
from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from cpstrategy.build.last import last_build, tell_again
from cpstrategy.build.survey import Reading, exit_code, reading_of
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
from cpstrategy.cli.share import Editions, Formats, Only, Output, Shard, share
from cpstrategy.terminal import Terminal

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
    told = terminal(context, quiet, verbose, color)
    reading, chosen = _read(path, only or (), shard, told), report(report_name)
    folder = output or reading.project.root / "build"
    asked = f"{profile} {today or date.today().isoformat()}"
    afresh = bool(editions or formats) or chosen.asks_for_councils
    last = last_build(reading, folder, asked, afresh=afresh)
    told.progress(last.note) if last.note else None
    if last.is_current:
        found = tell_again(reading, last, chosen, folder, told)
        raise typer.Exit(exit_code(found, strict=strict))
    # Those for whom nothing has changed have no use for it, and start-up is what they wait for.
    from cpstrategy.build.build import Wanted, build_anew

    choice = (editions or (), formats or (), partial(policy, profile, today))
    wanted = Wanted(reading, folder, jobs or os.cpu_count() or 1, *choice)
    found = build_anew(wanted, last, chosen, told)
    raise typer.Exit(exit_code(found, strict=strict))


def _read(path: Path | None, only: Collection[str], shard: str | None, told: Terminal) -> Reading:
    """Read what was asked for; a share without councils is no fault, and nothing to do."""
    from cpstrategy.files import find_project, read_shipped

    project = find_project(path)
    part = share(project, only, shard)
    if not part.councils:
        told.progress(f"There is nothing to make: {len(project.councils)} councils are too few.")
        raise typer.Exit
    return reading_of(part, read_shipped(project))
