"""Options: what several commands take, and the terminal that they add up to."""

from datetime import date
from pathlib import Path
from typing import Annotated, Literal

import typer

from cpstrategy.document.options import Options
from cpstrategy.terminal import Terminal

_DAY = "2026-01-31"
"""How a day is written."""


def day(on: str | None) -> str | None:
    """Refuse what is no day as content writes it."""
    try:
        # Python also takes days of weeks, such as 2026-W01-1.
        is_day = on is None or date.fromisoformat(on).isoformat() == on
    except ValueError:
        is_day = False
    if not is_day:
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


def options(profile: str | None, today: str | None) -> Options:
    """What the user asked for; the clock is read here and nowhere below."""
    return Options(profile or "", today or date.today().isoformat())


def terminal(context: typer.Context, quiet: bool, verbose: bool, color: str | None) -> Terminal:
    """Add up what was said before the command and what was said after it."""
    before: Terminal = context.find_root().obj or Terminal()
    return Terminal(before.quiet or quiet, before.verbose or verbose, color or before.color)
