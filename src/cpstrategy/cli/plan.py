"""Plan: the command that says what a build makes from what, for people and other programs."""

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from cpstrategy.cli.options import Color, Place, ProfileName, Today, options, terminal
from cpstrategy.cli.parts import Editions, Formats, Only, Output

if TYPE_CHECKING:
    from cpstrategy.build.targets import Write

MATRIX = "github-matrix"
SHARDS = 10

Way = Annotated[
    Literal["text", "json", "ninja", "github-matrix"],
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
    from cpstrategy.build.graph import GraphRequest, graph

    request = GraphRequest(
        place=path,
        output=output,
        options=options(profile, today),
        arguments=tuple(_arguments(editions or (), formats or (), profile, today)),
        editions=editions or (),
        formats=formats or (),
        only=only or (),
        shards=shards,
        named=way == MATRIX,
    )
    write: Write = import_module(f"cpstrategy.build.targets.{way.replace('-', '_')}").write
    terminal(context, False, False, color).result(write(graph(request)))


def _arguments(
    editions: Sequence[str], formats: Sequence[str], profile: str | None, today: str | None
) -> Iterator[str]:
    """What every target is to be built with, as the command line takes it."""
    yield from (f"--edition={name}" for name in editions)
    yield from (f"--format={name}" for name in formats)
    yield from [f"--profile={profile}"] if profile else []
    yield from [f"--today={today}"] if today else []
