"""Parts: which part of a project is meant, and where to, as `build` and `plan` take it."""

from pathlib import Path
from pkgutil import iter_modules
from typing import Annotated

import typer

from cpstrategy.disk.own_code import PACKAGE
from cpstrategy.disk.read import shipped_folder
from cpstrategy.text.enumeration import enumerated


def _folder(written: str) -> Path:
    """Refuse what is no folder: the shell makes it of a variable that is not set."""
    if not written.strip():
        raise typer.BadParameter("name a folder, such as `build`")
    return Path(written)


def _editions() -> list[str]:
    """List the editions that come with the program; nothing is read for that."""
    found = shipped_folder("templates").glob("editions/*/edition.yaml")
    return sorted(path.parent.name for path in found)


def _formats() -> list[str]:
    """List the formats without importing them; an output's module has its name."""
    names = (entry.name for entry in iter_modules([str(PACKAGE / "outputs")]))
    return sorted(name.replace("_", "-") for name in names)


Output = Annotated[
    Path | None,
    typer.Option(
        "--output",
        "-o",
        metavar="DIR",
        parser=_folder,
        help="Where to. By default the folder `build` in the project; what is for editors alone "
        "goes to a folder beside it.",
        show_default=False,
    ),
]
Editions = Annotated[
    list[str] | None,
    typer.Option(
        "--edition",
        "-e",
        metavar="NAME",
        help=f"Only this edition: {enumerated(_editions(), 'or')}, or one of your own; may be "
        "given several times.",
        show_default=False,
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        "-f",
        metavar="NAME",
        help=f"Only this format: {enumerated(_formats(), 'or')}; may be given several times.",
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


def _shard(share: str | None) -> str | None:
    """Refuse what is no share of a whole."""
    if share is not None:
        number, _, count = share.partition("/")
        are_numbers = all(part.isdecimal() and len(part) < 6 for part in (number, count))
        if not are_numbers or not 1 <= int(number) <= int(count):
            raise typer.BadParameter(
                f"'{share}' is no share: write 1/4 for the first of four, up to 4/4"
            )
    return share


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
