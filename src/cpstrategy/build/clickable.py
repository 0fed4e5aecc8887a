"""Clickable: a path as people can open it from where they are."""

import os
from pathlib import Path


def clickable(path: Path) -> str:
    """Write a path so that it can be clicked: from the current folder, if that is on its way."""
    here = Path.cwd()
    if path.is_relative_to(here):
        return path.relative_to(here).as_posix()
    near = any(
        (folder / "content").is_dir() and path.is_relative_to(folder) for folder in here.parents
    )
    return Path(os.path.relpath(path, here)).as_posix() if near else path.as_posix()
