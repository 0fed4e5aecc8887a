"""Status: the command that says which registers are out of step with the full text."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.choice import choose
from cpstrategy.build.survey import Examined, examine, read, shown, tell
from cpstrategy.cli.options import Color, Place, Quiet, Verbose, policy, report, terminal
from cpstrategy.cli.share import Editions

if TYPE_CHECKING:
    from cpstrategy.pipeline import Checked
    from cpstrategy.tracking.council import Tracked

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
    from cpstrategy.resources.resources import BuildError
    from cpstrategy.tracking.as_json import as_json as written
    from cpstrategy.tracking.report import Style, lines

    told = terminal(context, quiet, verbose, color)
    examined = examine(read(path), policy(None, None))
    if not all(checked.strategy for checked in examined.councils):
        tell(report("text"), examined.project.root, examined.verdict, told)
        raise typer.Exit(OUT_OF_STEP)
    try:
        tracked = list(_tracked(examined, editions or ()))
    except BuildError as error:
        told.problem(str(error))
        raise typer.Exit(OUT_OF_STEP) from error
    style = Style(told.paint, lambda place: shown(examined.project.root / place), told.verbose)
    if as_json:
        told.result(written(tracked))
    elif not told.quiet:
        told.result("\n\n".join("\n".join(lines(each, style)) for each in tracked))
    raise typer.Exit(OUT_OF_STEP if any(each.has_changed_facts for each in tracked) else 0)


def _tracked(examined: "Examined[Checked]", wanted: Sequence[str]) -> "Iterator[Tracked]":
    from cpstrategy.resources.resources import offers, read_editions, templates_of
    from cpstrategy.tracking.council import track

    known = {
        checked.council.name: read_editions(templates_of(checked.council, examined.shipped)[0])
        for checked in examined.councils
    }
    offered = dict.fromkeys(name for editions in known.values() for name in editions)
    names = choose(wanted, offered, "--edition")
    for checked in examined.councils:
        editions = known[checked.council.name].values()
        meant = [each for each in editions if each.name in names]
        yield track(checked, [each for each in meant if offers(checked.strategy, each)])
