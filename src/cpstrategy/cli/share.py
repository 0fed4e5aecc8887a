"""Share: which part of a project is meant, and where to, as `build` and `plan` take it."""

from collections.abc import Collection
from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.choice import choose

if TYPE_CHECKING:
    from cpstrategy.files import Project

Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        help="Where to. By default the folder `build` in the project.",
        show_default=False,
    ),
]
Editions = Annotated[
    list[str] | None,
    typer.Option(
        "--edition",
        "-e",
        metavar="NAME",
        help="Only this edition; may be given several times.",
        show_default=False,
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help="Only this format; may be given several times.",
        show_default=False,
    ),
]
Only = Annotated[
    list[str] | None,
    typer.Option(
        "--only",
        metavar="COUNCIL",
        help="Only this council; may be given several times.",
        show_default=False,
    ),
]


def _shard(written: str | None) -> str | None:
    """Refuse what is no share of a whole."""
    if written is not None:
        number, _, of = written.partition("/")
        known = all(part.isdecimal() and len(part) < 6 for part in (number, of))
        if not known or not 1 <= int(number) <= int(of):
            raise typer.BadParameter(
                f"'{written}' is no share: write 1/4 for the first of four, up to 4/4"
            )
    return written


Shard = Annotated[
    str | None,
    typer.Option(
        "--shard",
        metavar="I/N",
        help="Only the councils that fall to the Ith of N machines.",
        callback=_shard,
        show_default=False,
    ),
]


def share(project: "Project", only: Collection[str], shard: str | None) -> "Project":
    """Take the councils named, and of these every Nth beginning with the Ith; all by default."""
    if not only and shard is None:
        return project
    names = choose(only, project.councils, "--only", "; `cpstrategy plan` lists all")
    if shard is not None:
        number, of = map(int, shard.split("/"))
        names = list(islice(names, number - 1, None, of))
    councils = {name: project.councils[name] for name in names}
    return replace(project, councils=councils, whole=False)
