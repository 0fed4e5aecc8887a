"""Graph: the command that says what a build makes from what, for people and for other programs."""

import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cpstrategy.build.choice import choose
from cpstrategy.build.survey import OnDisk
from cpstrategy.cli.options import Color, Place, ProfileName, Today, policy, terminal
from cpstrategy.cli.share import Editions, Formats, Only, Output, share

if TYPE_CHECKING:
    from cpstrategy.build.targets import Graph, Unit, Write
    from cpstrategy.files import Project
    from cpstrategy.source import Shipped

FAULTY = 1
MATRIX = "github-matrix"
SHARDS = 10

Way = Annotated[
    Literal["text", "json", "ninja", "make", "github-matrix"],
    typer.Option("--report", help="For people, or for the program that is to run it."),
]
Shards = Annotated[
    int,
    typer.Option(
        "--shards",
        metavar="N",
        min=1,
        help=f"Into how many shares to part it for {MATRIX}, at most. By default {SHARDS}.",
        show_default=False,
    ),
]


@dataclass(frozen=True, slots=True)
class Asked:
    """What every unit is to be built with."""

    editions: Sequence[str]
    formats: Sequence[str]
    profile: str | None
    today: str | None

    def options(self) -> Iterator[str]:
        """The same as the command line takes it."""
        yield from (f"--edition={name}" for name in self.editions)
        yield from (f"--format={name}" for name in self.formats)
        yield from [f"--profile={self.profile}"] if self.profile else []
        yield from [f"--today={self.today}"] if self.today else []


def plan(
    context: typer.Context,
    path: Place = None,
    way: Way = "text",
    output: Output = None,
    editions: Editions = None,
    formats: Formats = None,
    only: Only = None,
    shards: Shards = SHARDS,
    profile: ProfileName = None,
    today: Today = None,
    color: Color = None,
) -> None:
    """Say what a build would make of each council, and from what."""
    from cpstrategy.files import find_project
    from cpstrategy.resources.resources import BuildError

    told = terminal(context, False, False, color)
    project = share(find_project(path), only or (), None)
    asked = Asked(editions or (), formats or (), profile, today)
    try:
        graph = _graph(project, output or project.root / "build", asked, way, shards)
    except BuildError as error:
        told.problem(str(error))
        raise typer.Exit(FAULTY) from error
    write: Write = import_module(f"cpstrategy.build.targets.{way.replace('-', '_')}").write
    told.result(write(graph))


def _graph(project: "Project", output: Path, asked: Asked, way: str, shards: int) -> "Graph":
    from cpstrategy.build.targets import Graph
    from cpstrategy.files import read_shipped, shipped_paths

    shipped = read_shipped(project)
    units = _named(project) if way == MATRIX else _units(project, shipped, asked)
    folder = _from(project.root, output)
    return Graph(
        units=tuple(units),
        shared=tuple(_from(project.root, each) for each in shipped_paths(project, shipped)),
        program=(sys.executable, "-m", "cpstrategy"),
        options=tuple(asked.options()),
        output=folder,
        parts=f"{folder}-parts",
        shards=min(shards, len(project.councils)),
    )


def _from(root: Path, path: Path) -> str:
    """Write a path from the project's folder, if it is below it."""
    whole = Path(os.path.abspath(path))
    return whole.relative_to(root).as_posix() if whole.is_relative_to(root) else whole.as_posix()


def _named(project: "Project") -> "Iterator[Unit]":
    """The councils by name: to share them out, none of them need be read."""
    from cpstrategy.build.targets import Unit

    return (Unit(name, folder, (), ()) for name, folder in project.councils.items())


def _units(project: "Project", shipped: "Shipped", asked: Asked) -> "Iterator[Unit]":
    """Read one council after the other; names that none of them knows are told at the end."""
    from cpstrategy.build.memory import give_back
    from cpstrategy.build.targets.units import known_editions, unit_of

    known: dict[str, set[str]] = {}
    for council in OnDisk(project):
        for name, outputs in known_editions(council, shipped).items():
            known.setdefault(name, set()).update(outputs)
        wanted = policy(asked.profile, asked.today)
        yield unit_of(council, shipped, wanted, asked.editions, asked.formats)
        give_back(len(project.councils), rest_stays=True)
    choose(asked.editions, known, "--edition")
    choose(asked.formats, sorted({name for each in known.values() for name in each}), "--format")
