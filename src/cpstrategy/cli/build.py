"""Build: the command that makes the documents."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.cli.examine import examine, exit_code, judge, read, shown, tell
from cpstrategy.cli.last import last_build
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
from cpstrategy.cli.plan import Plan, make_plan
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.cli.making import Making
    from cpstrategy.files import Entry, Made, Origin

FAULTY, CANNOT_RUN = 1, 2
_QUICK = {"fragment", "html"}
"""Formats for which it is not worth while to have several processes."""

Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="Where to. By default the folder `build` in the project.",
        show_default=False,
    ),
]
Editions = Annotated[
    list[str] | None,
    typer.Option(
        "--edition",
        "-e",
        metavar="NAME",
        help="Only this edition; may be given several times.",
        show_default=False,
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help="Only this format; may be given several times.",
        show_default=False,
    ),
]


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
    reading = read(path)
    folder = output or reading.project.root / "build"
    asked = f"{profile} {today or date.today().isoformat()}"
    # A report that is a page asks each council for more than its findings.
    afresh = bool(editions or formats) or report_name == "html"
    last = last_build(reading, folder, asked, afresh=afresh)
    told.progress(last.note) if last.note else None
    if last.is_current:
        found = judge(reading, (), last.kept.values(), perf_counter())
        tell(report(report_name), reading.project.root, found, told)
        told.progress(f"Nothing has changed, so {shown(folder)} is as it was.")
        told.progress(f"Open {shown(folder / 'index.html')}")
        raise typer.Exit(exit_code(found, strict=strict))
    processes = jobs or os.cpu_count() or 1
    if processes > 1 and not {*(formats or ("pdf",))} <= _QUICK:
        _warm_up()
    examined = examine(reading, policy(profile, today), last.kept)
    with _failures(folder, told):
        plan = make_plan(examined, folder, last.former, editions or (), formats or ())
        tell(report(report_name), reading.project.root, examined.verdict, told)
        if exit_code(examined.verdict, strict=False):
            told.progress(f"Nothing was built, and {shown(folder)} is as it was.")
            raise typer.Exit(FAULTY)
        _make(plan, processes, told)
    raise typer.Exit(exit_code(examined.verdict, strict=strict))


@contextmanager
def _failures(folder: Path, told: Terminal) -> Iterator[None]:
    """Say why there is no build, and that the last one is whole."""
    from cpstrategy.supply import BuildError
    from cpstrategy.typesetting import TypesettingError

    try:
        yield
    except BuildError as error:
        told.problem(f"{error}; {shown(folder)} is as it was")
        raise typer.Exit(FAULTY) from error
    except TypesettingError as error:
        told.problem(str(error))
        raise typer.Exit(CANNOT_RUN) from error


def _warm_up() -> None:
    """Have the processes that make PDFs import what they need while the content is checked."""
    from cpstrategy.building.pool import warm_up

    warm_up()


def _make(plan: Plan, processes: int, told: Terminal) -> None:
    """Write the artefacts with a line for each, then say what happened besides."""
    from cpstrategy.building.pool import pool
    from cpstrategy.cli.making import Making
    from cpstrategy.files import write_build, write_state

    with told.steps(plan.total) as step, pool(processes) as workers:
        making = Making(plan, workers)
        written = write_build(plan.folder, _timed(making, step), plan.covers)
    write_state(plan.folder, making.state())
    for path in written.removed:
        told.progress(f"Removed {shown(plan.folder / path)}, which is not made any more.")
    for path in written.edited:
        told.progress(f"Kept {shown(plan.folder / path)}: not made any more, but edited by hand.")
    if making.spared:
        told.progress(f"{making.spared} more are as they were.")
    told.progress(f"Open {shown(plan.folder / 'index.html')}")


def _timed(
    making: "Making", step: Callable[[str], None]
) -> "Iterator[tuple[Made | Entry, Origin]]":
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
