"""Validate: the command that says what is wrong in the content."""

from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.cli.examine import examine, exit_code, read, tell
from cpstrategy.cli.fix import fix as put_right
from cpstrategy.cli.options import (
    Color,
    Place,
    ProfileName,
    Quiet,
    ReportName,
    Strict,
    Today,
    Verbose,
    policy_arguments,
    report,
    terminal,
)
from cpstrategy.diagnostic import BuildError
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
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
    from cpstrategy.cli.incremental import validate_changed
    from cpstrategy.files.findings_cache import user_cache

    told = terminal(context, quiet, verbose, color)
    reading, asked = read(path), policy_arguments(profile, today, select or (), ignore or ())
    chosen = report(report_name)
    if fix:
        verdict = put_right(examine(reading, asked.policy()), told).verdict
    elif chosen.asks_for_councils:
        verdict = examine(reading, asked.policy()).verdict
    else:
        verdict = validate_changed(reading, asked, user_cache())
    try:
        tell(chosen, reading.project.root, verdict, told)
    except BuildError as error:
        told.problem(str(error))
        raise typer.Exit(FAULTY) from error
    if report_name in _FOR_PEOPLE and not fix:
        _offer(verdict, told)
    raise typer.Exit(exit_code(verdict, strict=strict))


def _offer(verdict: "Verdict", told: Terminal) -> None:
    """Say that there is a shorter way for some findings."""
    sure = sum(finding.fix is not None for finding in verdict.findings)
    if sure:
        told.progress(f"cpstrategy validate --fix can put {sure} of all findings right.")
