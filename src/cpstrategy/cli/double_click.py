"""Double click: what the program in one download does for who opens it as one opens a document.

There is no command and no folder then, and a window that closes when the program ends.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

import typer

from cpstrategy import __version__
from cpstrategy.cli import main as run
from cpstrategy.terminal import Terminal, prepare

CANNOT_RUN = 2
GREETING = f"""\
cpstrategy {__version__} makes a council's corporate parenting strategy from text files.
It is run by commands as well: `cpstrategy --help` says which.
"""
FOUND = """\
There is a strategy in {place}
Your browser shows it now, and again whenever you save one of its files.
To end, close this window.
"""
NONE = """\
There is no strategy yet: no folder `content` is where you are, nor where the program is.
"""
BEGIN = "To begin one in {place}, type the name of your council, and Enter; to leave, Enter alone"


def main() -> NoReturn:
    """Show the strategy that is nearest, or begin one if somebody says for whom."""
    prepare()
    terminal = Terminal()
    terminal.result(GREETING)
    place = next(_with_councils(), None) or _begun(terminal)
    if place is None:
        sys.exit(CANNOT_RUN)
    terminal.result(FOUND.format(place=place))
    _end(_code(["serve", str(place), "--open"]))


def _with_councils() -> Iterator[Path]:
    """Where this was called, where the program lies, above either, and where one was begun."""
    from cpstrategy.disk import DiskError, find_project

    near = (above for start in (Path.cwd(), _program()) for above in (start, *start.parents))
    for folder in (*near, _own_folder()):
        try:
            if (folder / "content").is_dir() and find_project(folder).councils:
                yield folder
        except DiskError:
            continue


def _program() -> Path:
    return Path(sys.executable).resolve().parent


def _own_folder() -> Path:
    """Among the user's documents: the program's own folder goes when there is a newer one."""
    from platformdirs import user_documents_path

    return user_documents_path() / "cpstrategy"


def _begun(terminal: Terminal) -> Path | None:
    """Begin a council, if there is anybody to ask for its name, and tell where."""
    place = _own_folder()
    terminal.result(NONE)
    if not sys.stdin.isatty():
        return None
    told = str(typer.prompt(BEGIN.format(place=place), default="", show_default=False))
    name = "-".join(re.findall(r"[a-z0-9]+", told.casefold()))
    if not name:
        return None
    place.mkdir(parents=True, exist_ok=True)
    os.chdir(place)
    code = _code(["init", name])
    return place if code == 0 else _end(code)


def _code(arguments: list[str]) -> int:
    """Run a command, which ends with the program's code, and go on."""
    try:
        run(arguments)
    except SystemExit as ended:
        return ended.code if isinstance(ended.code, int) else 0


def _end(code: int) -> NoReturn:
    """Leave the window open until somebody has read what went wrong."""
    if code and sys.stdin.isatty():
        typer.prompt("Press Enter to close this window", default="", show_default=False)
    sys.exit(code)
