"""Validate: the command that says what is wrong in the content."""

from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.fix import fix as put_right
from cpstrategy.build.survey import examine, exit_code, read, survey, tell
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
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.pipeline import Checked
    from cpstrategy.reports import Verdict

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
Fix = Annotated[
    bool,
    typer.Option(
        "--fix",
        help="Put right in the files what can be put right without you.",
        show_default=False,
    ),
]
FAULTY = 1
_FOR_PEOPLE = ("concise", "text")


def validate(
    context: typer.Context,
    path: Place = None,
    report_name: ReportName = "text",
    select: Select = None,
    ignore: Ignore = None,
    profile: ProfileName = None,
    today: Today = None,
    fix: Fix = False,
    strict: Strict = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Say what is wrong in the content, and where."""
    from cpstrategy.resources.resources import BuildError

    told = terminal(context, quiet, verbose, color)
    reading, asked = read(path), policy(profile, today, select or (), ignore or ())
    chosen = report(report_name)
    if fix:
        verdict = put_right(examine(reading, asked), told).verdict
    else:
        verdict = survey(reading, asked, _nothing, whole=chosen.asks_for_councils).verdict
    try:
        tell(chosen, reading.project.root, verdict, told)
    except BuildError as error:
        told.problem(str(error))
        raise typer.Exit(FAULTY) from error
    if report_name in _FOR_PEOPLE and not fix:
        _offer(verdict, told)
    raise typer.Exit(exit_code(verdict, strict=strict))


def _nothing(_checked: "Checked") -> None:
    """Hold nothing of a council: its findings are all that is told."""


def _offer(verdict: "Verdict", told: Terminal) -> None:
    """Say that there is a shorter way for some findings."""
    sure = sum(finding.fix is not None for finding in verdict.findings)
    if sure:
        told.progress(f"cpstrategy validate --fix can put {sure} of all findings right.")
