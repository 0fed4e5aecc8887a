"""Rewrite: files of a council, as the program has mended them, in the place of the former ones."""

import os
from pathlib import Path

from cpstrategy.disk.files import (
    DiskError,
    keep_rights,
    part_of,
    said_plainly,
    settle,
    write_safely,
)
from cpstrategy.disk.project import Project
from cpstrategy.source import Files


def rewrite(project: Project, former: Files, changed: Files) -> None:
    """Write changed files over the former ones; if one cannot be written, none is changed.

    A link stays a link: the file that it leads to is written, with its rights and its owner.
    """
    parts: dict[Path, Path] = {}
    try:
        for path, content in changed.items():
            target = Path(os.path.realpath(project.root / path))
            with said_plainly(f"write {path}"):
                parts[target] = part_of(target)
                _check_unchanged(target, path, former[path])
                write_safely(parts[target], content)
                keep_rights(target, parts[target])
        _replace(parts)
    except BaseException:
        for part in parts.values():
            part.unlink(missing_ok=True)
        raise


def _check_unchanged(target: Path, path: str, former: bytes) -> None:
    """Refuse what has been saved by somebody else meanwhile, and what may not be written."""
    with target.open("r+b") as file:
        if file.read() != former:
            raise DiskError(f"`{path}` has been changed by somebody else meanwhile; try again")


def _replace(parts: dict[Path, Path]) -> None:
    for target, part in parts.items():
        with said_plainly(f"write {target}"):
            os.replace(part, target)
            settle(target.parent)
