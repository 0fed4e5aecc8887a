"""Written: what is said of a build folder when it has been written, or could not be."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from cpstrategy.build.survey import shown
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.build.store import Written

FAULTY, CANNOT_RUN = 1, 2


@contextmanager
def failures(folder: Path, told: Terminal) -> Iterator[None]:
    """Say why there is no build, and that the last one is whole."""
    from cpstrategy.resources.resources import BuildError
    from cpstrategy.typesetting import TypesettingError

    try:
        yield
    except BuildError as error:
        told.problem(f"{error}; {shown(folder)} is as it was")
        raise typer.Exit(FAULTY) from error
    except TypesettingError as error:
        told.problem(str(error))
        raise typer.Exit(CANNOT_RUN) from error


def say(written: "Written", folder: Path, spared: int, told: Terminal) -> None:
    """Say what happened besides, and what to open."""
    for path in written.removed:
        told.progress(f"Removed {shown(folder / path)}, which is not made any more.")
    for path in written.edited:
        told.progress(f"Kept {shown(folder / path)}: not made any more, but edited by hand.")
    if spared:
        told.progress(f"{spared} more are as they were.")
    told.progress(f"Open {shown(folder / 'index.html')}")
