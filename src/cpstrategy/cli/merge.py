"""Merge: the command that puts several builds together, such as those of several machines."""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.plan import SHARED
from cpstrategy.build.summary import failures, say
from cpstrategy.cli.options import Color, Quiet, terminal
from cpstrategy.cli.share import Output

if TYPE_CHECKING:
    from cpstrategy.build.manifest import Entry, Made, Manifest, Origin
    from cpstrategy.build.parts import Carried, Parts
    from cpstrategy.files import Project
    from cpstrategy.source import Shipped

Folders = Annotated[
    list[Path],
    typer.Argument(metavar="FOLDER...", help="What `cpstrategy build` wrote, in any order."),
]


def merge(
    context: typer.Context,
    folders: Folders,
    output: Output = None,
    quiet: Quiet = False,
    color: Color = None,
) -> None:
    """Put builds of some councils each together: the same files as a build of all."""
    from cpstrategy.build.parts import read_parts
    from cpstrategy.build.state import write_state
    from cpstrategy.build.store import write_build
    from cpstrategy.files import read_shipped

    told, project = terminal(context, quiet, False, color), _project()
    folder = output or (project.root if project else Path.cwd()) / "build"
    parts, shipped = read_parts(folders), read_shipped(project)
    with failures(folder, told):
        made = list_parts(parts.manifest, shipped)
        written = write_build(folder, _all(parts, folder, made), lambda _entry: True)
    write_state(folder, parts.state)
    count = len(parts.manifest.listed)
    told.progress(f"Put {count} council{'s' * (count != 1)} together.")
    say(written, folder, 0, told)


def _project() -> "Project | None":
    """The project around the current folder, whose templates count; it may be elsewhere."""
    from cpstrategy.files import DiskError, find_project

    try:
        return find_project(None)
    except DiskError:
        return None


def list_parts(manifest: "Manifest", shipped: "Shipped") -> "tuple[Made, Origin]":
    """The page of all councils, with what it is made from.

    Raises:
        BuildError: a council was made with other templates or packs than there are here.

    """
    from cpstrategy.build.lists import list_all
    from cpstrategy.build.manifest import Origin
    from cpstrategy.build.plan import around_all
    from cpstrategy.resources.resources import BuildError

    around = around_all(shipped)
    for entry in manifest.entries.values():
        other = _difference(manifest.origins[entry.made_from], around)
        if other:
            raise BuildError(
                f"{entry.council} was made with another {other} than there is here: run this in "
                "the project itself, and build all parts from the same files"
            )
    joined = Origin.joined([*manifest.of_councils().values(), around])
    return list_all(manifest.listed, shipped), joined


def _difference(one: "Origin", around: "Origin") -> str | None:
    """The first of the files that all councils share which is not the same."""
    shared = {path: one.files[path] for path in one.files if path.startswith(SHARED)}
    return min((path for path, _ in shared.items() ^ around.files.items()), default=None)


def _all(
    parts: "Parts", folder: Path, made: "tuple[Made, Origin]"
) -> "Iterator[tuple[Made | Carried | Entry, Origin]]":
    yield from parts.carried(folder)
    yield made
