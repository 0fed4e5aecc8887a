"""Build: the command that makes the documents."""

from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.cli.examine import examine, exit_code, shown, tell
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
    from cpstrategy.files import Made, Origin

FAULTY, CANNOT_RUN = 1, 2

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


def build(
    context: typer.Context,
    path: Place = None,
    output: Output = None,
    editions: Editions = None,
    formats: Formats = None,
    report_name: ReportName = "text",
    profile: ProfileName = None,
    today: Today = None,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Make the documents, if nothing in the content is wrong."""
    from cpstrategy.supply import BuildError
    from cpstrategy.typesetting import TypesettingError

    told = terminal(context, quiet, verbose, color)
    examined = examine(path, policy(profile, today))
    folder = output or examined.project.root / "build"
    try:
        plan = make_plan(examined, folder, editions or (), formats or ())
        tell(report(report_name), examined, told)
        if exit_code(examined.verdict, strict=False):
            told.progress(f"Nothing was built, and {shown(folder)} is as it was.")
            raise typer.Exit(FAULTY)
        _make(plan, told)
    except BuildError as error:
        told.problem(f"{error}; {shown(folder)} is as it was")
        raise typer.Exit(FAULTY) from error
    except TypesettingError as error:
        told.problem(str(error))
        raise typer.Exit(CANNOT_RUN) from error
    raise typer.Exit(exit_code(examined.verdict, strict=strict))


def _make(plan: Plan, told: Terminal) -> None:
    """Write the artefacts with a line for each, then say what happened besides."""
    from cpstrategy.files import write_build

    with told.steps(plan.total) as step:
        written = write_build(plan.folder, _timed(plan, step), plan.covers)
    for path in written.removed:
        told.progress(f"Removed {shown(plan.folder / path)}, which is not made any more.")
    for path in written.edited:
        told.progress(f"Kept {shown(plan.folder / path)}: not made any more, but edited by hand.")
    told.progress(f"Open {shown(plan.folder / 'index.html')}")


def _timed(plan: Plan, step: Callable[[str], None]) -> "Iterator[tuple[Made, Origin]]":
    """Pass each artefact on to be written, then tell how long making and writing it took."""
    started = perf_counter()
    for made, origin in plan.artefacts():
        yield made, origin
        seconds, started = perf_counter() - started, perf_counter()
        step(f"{seconds:6.2f} s {_size(len(made.content)):>8}  {shown(plan.folder / made.path)}")


def _size(count: int) -> str:
    if count < 1_000_000:
        return f"{max(1, round(count / 1000))} KB"
    return f"{count / 1_000_000:.1f} MB"
