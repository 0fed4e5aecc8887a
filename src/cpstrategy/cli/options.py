"""Options: what several commands take, and the terminal that they add up to."""

import pkgutil
from collections.abc import Sequence
from datetime import date
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cpstrategy.language.enumeration import enumerated
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.reports import Report
    from cpstrategy.weigh import Policy

_DAY = "2026-01-31"
"""How a day is written."""


def day(on: str | None) -> str | None:
    """Refuse what is no day as content writes it."""
    try:
        known = on is None or (len(on) == len(_DAY) and date.fromisoformat(on))
    except ValueError:
        known = False
    if not known:
        raise typer.BadParameter(f"a day is written {_DAY}")
    return on


Place = Annotated[
    Path | None,
    typer.Argument(
        metavar="[PATH]",
        help="A project, a folder of councils, or one council. By default the nearest project.",
        show_default=False,
    ),
]
Strict = Annotated[bool, typer.Option("--strict/--no-strict", help="Warnings count as errors.")]
Quiet = Annotated[
    bool, typer.Option("--quiet", "-q", help="Only say what is wrong.", show_default=False)
]
Verbose = Annotated[bool, typer.Option("--verbose", "-v", help="Say more.", show_default=False)]
Color = Annotated[
    Literal["auto", "always", "never"] | None,
    typer.Option("--color", help="When to use colours.", show_default=False),
]

ProfileName = Annotated[
    Literal["draft", "publish"] | None,
    typer.Option(
        "--profile",
        help="How strict to be. By default a document with the status `draft` is a draft.",
        show_default=False,
    ),
]
Today = Annotated[
    str | None,
    typer.Option(
        "--today",
        metavar="DATE",
        help="Check what is out of date as if it were this day.",
        callback=day,
        show_default=False,
    ),
]


def policy(
    profile: str | None,
    today: str | None,
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> "Policy":
    """What the user asked for; the clock is read here and nowhere below."""
    from cpstrategy.model.time import parse_moment
    from cpstrategy.rule import Profile
    from cpstrategy.weigh import Policy

    asked = Profile(profile) if profile else None
    moment = parse_moment(today or date.today().isoformat())
    return Policy(asked, tuple(select), tuple(ignore), moment)


def report_names() -> list[str]:
    """List the reports without importing them; a report's module has its name."""
    folder = Path(__file__).parents[1] / "reports"
    return sorted(entry.name for entry in pkgutil.iter_modules([str(folder)]))


def _known_report(name: str) -> str:
    if name not in report_names():
        raise typer.BadParameter(f"there is no report '{name}': choose {_reports()}")
    return name


def _reports() -> str:
    return enumerated(report_names(), "or")


ReportName = Annotated[
    str,
    typer.Option(
        "--report",
        metavar="NAME",
        help=f"How to tell what is wrong: {_reports()}.",
        callback=_known_report,
        autocompletion=report_names,
    ),
]


def report(name: str) -> "Report":
    """Import a report."""
    found: Report = import_module(f"cpstrategy.reports.{name}").UNIT
    return found


def terminal(context: typer.Context, quiet: bool, verbose: bool, color: str | None) -> Terminal:
    """Add up what was said before the command and what was said after it."""
    before: Terminal = context.find_root().obj or Terminal()
    return Terminal(before.quiet or quiet, before.verbose or verbose, color or before.color)
