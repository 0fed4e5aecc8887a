"""Status: the command that says which registers are out of step with the full text."""

from typing import Annotated

import typer

from cpstrategy.cli.options import Color, Place, Quiet, Verbose, options, terminal
from cpstrategy.cli.parts import Editions

OUT_OF_STEP = 1


def status(
    context: typer.Context,
    path: Place = None,
    editions: Editions = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="For other programs.", show_default=False)
    ] = False,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
) -> None:
    """Say which texts of each edition are out of step with the full text, and how they read."""
    from cpstrategy.build.clickable import clickable
    from cpstrategy.build.reading import read
    from cpstrategy.build.standings import standings
    from cpstrategy.build.summary import tell
    from cpstrategy.build.survey import examine
    from cpstrategy.cli.reports import report
    from cpstrategy.policy import Policy
    from cpstrategy.status.as_json import as_json as to_json
    from cpstrategy.status.report import Style, lines

    console = terminal(context, quiet, verbose, color)
    survey = examine(read(path), Policy.of(options(None, None)))
    root = survey.project.root
    if not all(checked.strategy for checked in survey.councils):
        tell(report("text"), root, survey.verdict, console)
        raise typer.Exit(OUT_OF_STEP)
    statuses = list(standings(survey.councils, editions or ()))
    style = Style(console.paint, lambda place: clickable(root / place), console.verbose)
    if as_json:
        console.result(to_json(statuses))
    elif not console.quiet:
        console.result(
            "\n\n".join("\n".join(lines(council_status, style)) for council_status in statuses)
        )
    raise typer.Exit(
        OUT_OF_STEP if any(council_status.has_changed_facts for council_status in statuses) else 0
    )
