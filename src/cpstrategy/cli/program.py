"""Program: the commands, and the one place where what went wrong becomes an exit code."""

import os
import sys
from collections.abc import Sequence
from contextlib import nullcontext
from importlib import import_module
from typing import Annotated, NoReturn

import typer

from cpstrategy import __version__
from cpstrategy.cli.failures import OUR_FAULT, answering, explained
from cpstrategy.cli.options import Color, Quiet, Verbose
from cpstrategy.cli.shells import refuse_other_shells
from cpstrategy.gc_control import leave_all, no_collection
from cpstrategy.terminal import Terminal, prepare

COMMANDS = (
    *("init", "validate", "build", "plan", "merge", "serve"),
    *("status", "accept", "explain", "schema", "doctor"),
)
"""Each is a function in a module of its own, which has the name of the command."""

_MAKERS = frozenset(("build", "doctor", "merge", "serve"))
"""They live long, or make what must be collected before they make the next."""

INTERRUPTED = 130


def app(names: Sequence[str] = COMMANDS) -> typer.Typer:
    """Put the commands together, or some of them."""
    program = typer.Typer(
        name="cpstrategy",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    program.callback()(_program)
    for name in names:
        module = import_module(f"cpstrategy.cli.{name}")
        program.command()(answering(getattr(module, name)))
    return program


def _version(wanted: bool) -> None:
    if wanted:
        Terminal().result(f"cpstrategy {__version__}")
        raise typer.Exit


def _program(
    context: typer.Context,
    quiet: Quiet = False,
    verbose: Verbose = False,
    color: Color = None,
    _show_version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """Make accessible HTML and PDF of corporate parenting strategies and pledges."""
    context.obj = Terminal(quiet, verbose, color or "auto")


def main(arguments: list[str] | None = None) -> NoReturn:
    """Run it; exit with 0 clean, 1 faulty content, 2 cannot run, 3 our fault, 4 no PDFs made."""
    prepare()
    # Pydantic looks for plugins through all that is installed, which takes longer than to check it.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    given = sys.argv[1:] if arguments is None else arguments
    try:
        refuse_other_shells(given)
        _run(given)
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    except Exception as error:
        why, code = explained(error)
        if code == OUR_FAULT and {"-v", "--verbose"} & set(given):
            import traceback

            traceback.print_exc()
        Terminal().problem(why)
        sys.exit(code)
    sys.exit()


def _run(given: Sequence[str]) -> None:
    wanted = _wanted(given)
    with nullcontext() if _MAKERS & set(wanted) else no_collection():
        try:
            app(wanted)(given, prog_name="cpstrategy")
        finally:
            leave_all()


def _wanted(given: Sequence[str]) -> Sequence[str]:
    """The command that is asked for, without the others' modules; all if it is not clear which."""
    first = next((argument for argument in given if not argument.startswith("-")), "")
    return (first,) if first in COMMANDS else COMMANDS
