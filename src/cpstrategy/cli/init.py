"""Init: the command that begins a council."""

import re
from typing import Annotated

import typer

from cpstrategy import __version__
from cpstrategy.build.clickable import clickable
from cpstrategy.terminal import Terminal
from cpstrategy.text.folder_names import misnamed

_NAME = re.compile(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*")
_TAKEN = {"packs": "`packs` holds what councils share", "build": "`build` holds what is built"}
_LONGEST = 60


def _checked(name: str) -> str:
    why = _TAKEN.get(name.casefold()) or misnamed(name)
    if why:
        raise typer.BadParameter(f"{why}; choose another name")
    if len(name) > _LONGEST:
        raise typer.BadParameter(f"at most {_LONGEST} letters, please")
    if not _NAME.fullmatch(name):
        near = "-".join(re.findall(r"[a-z0-9]+", name.casefold()))
        hint = f"; did you mean '{near}'?" if near else ""
        raise typer.BadParameter(f"a name has letters, digits and hyphens only{hint}")
    return name


def init(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="The council's folder, such as `wigan`.", callback=_checked
        ),
    ],
    pledge: Annotated[
        bool,
        typer.Option("--pledge", help="With a pledge alone: posters, leaflet, cards, pictures."),
    ] = False,
) -> None:
    """Begin a council with a small strategy that is valid, or with a pledge alone."""
    from cpstrategy.disk import start
    from cpstrategy.disk.read import shipped_words
    from cpstrategy.model.kinds import starters
    from cpstrategy.model.schema import json_schema, schema_text
    from cpstrategy.resources.words_schema import words_schema

    schema_name = f"cpstrategy-{__version__}.schema.json"
    schemas = {
        schema_name: schema_text(json_schema()).encode(),
        f"words-{schema_name}": schema_text(words_schema(shipped_words())).encode(),
    }
    started = start(name, schema_name, schemas, {} if pledge else starters(), pledge=pledge)
    terminal = Terminal()
    for path in started.written:
        terminal.result(f"Wrote {clickable(started.root / path)}")
    for path in started.kept:
        terminal.result(f"Kept {clickable(started.root / path)} as it was")
    council = clickable(started.root / started.council)
    terminal.result(
        f"\nNext:\n"
        f"  1. Open {council}/{'pledge' if pledge else 'strategy'}.yaml and write your own words.\n"
        f"  2. cpstrategy validate {council}\n"
        f"  3. cpstrategy build {council}"
    )
