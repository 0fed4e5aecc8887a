"""Validate: the command that says what is wrong in the content."""

from typing import TYPE_CHECKING, Annotated

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
from cpstrategy.cli.reports import ReportName, report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cpstrategy.report import Verdict
    from cpstrategy.terminal import Terminal

Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        metavar="CODE",
        help="Only what these rules find: a code, its first letters, or a name; several with "
        "commas.",
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
    from cpstrategy.build.judging import exit_code
    from cpstrategy.build.reading import read
    from cpstrategy.build.summary import tell
    from cpstrategy.build.validate import validate as judge
    from cpstrategy.build.validate_request import ValidateRequest

    console, chosen = terminal(context, quiet, verbose, color), report(report_name)
    selected, ignored = _rules(select or (), ignore or ())
    request = ValidateRequest(options(profile, today), selected, ignored)
    reading = read(path)
    verdict = judge(reading, request, chosen, console, fix=fix)
    tell(chosen, reading.project.root, verdict, console)
    if report_name in _FOR_PEOPLE and not fix:
        _offer(verdict, console)
    raise typer.Exit(exit_code(verdict, strict=strict))


def _rules(select: "Sequence[str]", ignore: "Sequence[str]") -> tuple[tuple[str, ...], ...]:
    """The codes that are asked for and those left out; an answer of no rule would be an untruth."""
    from cpstrategy.build.rule_choice import choose_rules

    selected, ignored = choose_rules(select, "--select"), choose_rules(ignore, "--ignore")
    if selected and set(selected) <= set(ignored):
        raise typer.BadParameter("this leaves out all that is selected", param_hint="--ignore")
    return selected, ignored


def _offer(verdict: "Verdict", console: "Terminal") -> None:
    """Say that there is a shorter way for some findings."""
    sure = sum(finding.fix is not None for finding in verdict.findings)
    if sure:
        console.progress(f"cpstrategy validate --fix can put {sure} of all findings right.")
