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
    from cpstrategy.build.reading import read
    from cpstrategy.build.standings import standings
    from cpstrategy.build.summary import shown, tell
    from cpstrategy.build.survey import examine
    from cpstrategy.cli.reports import report
    from cpstrategy.policy import Policy
    from cpstrategy.status.as_json import as_json as written
    from cpstrategy.status.report import Style, lines

    told = terminal(context, quiet, verbose, color)
    survey = examine(read(path), Policy.of(options(None, None)))
    root = survey.project.root
    if not all(checked.strategy for checked in survey.councils):
        tell(report("text"), root, survey.verdict, told)
        raise typer.Exit(OUT_OF_STEP)
    tracked = list(standings(survey.councils, editions or ()))
    style = Style(told.paint, lambda place: shown(root / place), told.verbose)
    if as_json:
        told.result(written(tracked))
    elif not told.quiet:
        told.result("\n\n".join("\n".join(lines(one, style)) for one in tracked))
    raise typer.Exit(OUT_OF_STEP if any(one.has_changed_facts for one in tracked) else 0)
