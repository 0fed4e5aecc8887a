"""Build: the command that makes the documents."""

import os
from collections.abc import Callable, Collection, Iterator
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.building.memory import are_few
from cpstrategy.cli.apart import survey_apart, warm, workers
from cpstrategy.cli.candidate import Common
from cpstrategy.cli.examine import (
    Reading,
    exit_code,
    reading_of,
    shown,
    tell,
)
from cpstrategy.cli.here import hold_here, survey_here
from cpstrategy.cli.last import last_build, tell_again
from cpstrategy.cli.making import Making
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
from cpstrategy.cli.plan import make_plan
from cpstrategy.cli.share import Editions, Formats, Only, Output, Shard, share
from cpstrategy.cli.written import FAULTY, failures, say
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.files import Entry, Made, Origin
    from cpstrategy.reports import Report

_QUICK = {"fragment", "html"}
"""Formats for which it is not worth while to have several processes."""

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
    processes = jobs or os.cpu_count() or 1
    held = chosen.asks_for_councils or are_few(len(reading.project.councils) - len(last.kept))
    apart = processes > 1 and not held
    warm(processes, apart=apart, typesets=not {*(formats or ("pdf",))} <= _QUICK)
    common = Common(reading.project, reading.shipped, policy(profile, today))
    with failures(folder, told), workers(processes, common, apart=apart) as pool:
        if apart:
            examined = survey_apart(common, reading, last.kept, pool)
        elif held:
            examined = hold_here(common, reading, last.kept, whole=chosen.asks_for_councils)
        else:
            examined = survey_here(common, reading, last.kept)
        plan = make_plan(examined, folder, last.former, editions or (), formats or ())
        _make(Making(plan, pool, apart), chosen, told)
    raise typer.Exit(exit_code(examined.verdict, strict=strict))


def _read(path: Path | None, only: Collection[str], shard: str | None, told: Terminal) -> Reading:
    """Read what was asked for; a share without councils is no fault, and nothing to do."""
    from cpstrategy.files import find_project, read_shipped

    project = find_project(path)
    part = share(project, only, shard)
    if not part.councils:
        told.progress(f"There is nothing to make: {len(project.councils)} councils are too few.")
        raise typer.Exit
    return reading_of(part, read_shipped(project))


def _make(making: Making, chosen: "Report", told: Terminal) -> None:
    """Tell what was found; write the artefacts with a line for each, unless there is an error."""
    from cpstrategy.files import write_build, write_state

    plan, asked = making.plan, making.plan.examined
    making.begin()
    tell(chosen, asked.project.root, asked.verdict, told)
    if exit_code(asked.verdict, strict=False):
        told.progress(f"Nothing was built, and {shown(plan.folder)} is as it was.")
        raise typer.Exit(FAULTY)
    with told.steps(plan.total) as step:
        written = write_build(plan.folder, _timed(making, step), plan.covers)
    write_state(plan.folder, making.state())
    say(written, plan.folder, making.spared, told)


def _timed(making: Making, step: Callable[[str], None]) -> "Iterator[tuple[Made | Entry, Origin]]":
    """Pass each artefact on to be written, then tell how long making and writing it took."""
    from cpstrategy.files import Entry

    started = perf_counter()
    for made, origin in making.all():
        yield made, origin
        if isinstance(made, Entry):
            continue
        seconds, started = perf_counter() - started, perf_counter()
        place = shown(making.plan.folder / made.path)
        step(f"{seconds:6.2f} s {_size(len(made.content)):>8}  {place}")


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB"
