"""Bundle: what is otherwise in the program in one download, which has Python inside of it."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_POINTING_INSIDE = ("FONTCONFIG_PATH", "LD_LIBRARY_PATH")
"""What leads this program to the libraries and fonts inside, and would lead others there too."""


def bundle() -> Path | None:
    """The folder with all that is inside; None where the program is installed in Python."""
    inside = getattr(sys, "_MEIPASS", None)
    return Path(inside) if inside and getattr(sys, "frozen", False) else None


def own_command() -> tuple[str, ...]:
    """How another program calls this one: of one file with all packages, by that file."""
    if bundle():
        return (sys.executable,)
    # Only a plan asks.
    from zipfile import is_zipfile

    called = Path(sys.argv[0])
    if is_zipfile(called):
        return (sys.executable, str(called.resolve()))
    return (sys.executable, "-m", "cpstrategy")


@contextmanager
def users_environment() -> Iterator[None]:
    """Let a program that is started meanwhile, such as a browser, find what is its own."""
    inside = bundle()
    ours = {
        name: os.environ[name]
        for name in _POINTING_INSIDE
        if inside and os.environ.get(name, "").startswith(str(inside))
    }
    for name in ours:
        # PyInstaller keeps what the user had under this name.
        former = os.environ.get(f"{name}_ORIG")
        os.environ.pop(name) if former is None else os.environ.update({name: former})
    try:
        yield
    finally:
        os.environ.update(ours)
