"""Failures: what went wrong, in one sentence, and whose fault it is as an exit code."""

from collections.abc import Callable
from functools import wraps

import typer

from cpstrategy.cli.shells import OtherShellError
from cpstrategy.terminal import Terminal

FAULTY, CANNOT_RUN, OUR_FAULT = 1, 2, 3


def answering(command: Callable[..., None]) -> Callable[..., None]:
    """Let a command answer what a build cannot go on with; all else is for the program's end."""

    @wraps(command)
    def answer(*arguments: object, **options: object) -> None:
        try:
            command(*arguments, **options)
        except Exception as error:
            code = _answered(error)
            if code is None:
                raise
            raise typer.Exit(code) from error

    return answer


def _answered(error: Exception) -> int | None:
    """Say what is asked for in vain or not fit to publish, and give the code; None if neither."""
    if isinstance(error, typer.Exit | typer.Abort | typer.BadParameter):
        return None
    from cpstrategy.build.errors import UnknownNameError
    from cpstrategy.diagnostic import BuildError
    from cpstrategy.pdf.result import TypesettingError

    if isinstance(error, UnknownNameError):
        raise typer.BadParameter(str(error), param_hint=error.option) from error
    if isinstance(error, TypesettingError):
        Terminal().problem(str(error))
        return CANNOT_RUN
    if isinstance(error, BuildError):
        Terminal().problem(str(error))
        return FAULTY
    return None


def explained(error: Exception) -> tuple[str, int]:
    """Say what went wrong in one sentence, and whose fault it is as an exit code."""
    from cpstrategy.disk import DiskError

    if isinstance(error, DiskError | OtherShellError):
        return str(error), CANNOT_RUN
    if isinstance(error, ImportError):
        return f"the installation is not complete: {error}; try `cpstrategy doctor`", CANNOT_RUN
    if isinstance(error, OSError):
        return f"the system refuses: {error}; try `cpstrategy doctor`", CANNOT_RUN
    return (
        f"this is a fault in cpstrategy, not in your content ({type(error).__name__}); please run "
        "the same command again as `cpstrategy -v …`, and report what it prints"
    ), OUR_FAULT
