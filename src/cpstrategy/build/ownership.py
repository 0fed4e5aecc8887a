"""Ownership: what a build must not write to: folders that are somebody's, and files of others."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from cpstrategy.build.clickable import clickable
from cpstrategy.build.folders import MANIFEST, SUMS, read_manifest, review_folder
from cpstrategy.build.manifest import Manifest
from cpstrategy.disk import DiskError, Project

_FEW = 3
"""So many files are named in a sentence."""


def refuse_place(output: Path, project: Project | None) -> None:
    """Refuse a folder to build into that is not one for a build alone.

    Raises:
        DiskError: it is the home folder, the project's, one that holds either, or has content.

    """
    place = Path(os.path.realpath(output))
    for what, folders in _taken(place, project):
        if place in folders:
            raise DiskError(
                f"`{output}` is {what}, where a build would lie among other files: choose a folder "
                "of its own with --output, such as `build`"
            )


def _taken(place: Path, project: Project | None) -> Iterator[tuple[str, Iterable[Path]]]:
    """What is not for a build, with the words for it."""
    home = Path(os.path.realpath(os.path.expanduser("~")))
    yield "your home folder, or one that holds it", (home, *home.parents)
    if project is None:
        return
    root = Path(os.path.realpath(project.root))
    yield "the project's own folder, or one that holds it", (root, *root.parents)
    councils = (root / folder for folder in project.councils.values())
    sources = (root / "content", root / "templates", *councils)
    inside = (place,) if any(place.is_relative_to(source) for source in sources) else ()
    yield "a folder with content, or lies in one", inside


def refuse_foreign(output: Path, published: Iterable[str], review: Iterable[str]) -> None:
    """Refuse to write over what no build has made.

    `published` and `review` are what is to be written, by path from their folders.

    Raises:
        DiskError: some of it is there already, and no manifest lists it.

    """
    beside = review_folder(output)
    foreign = [
        *_foreign(output, read_manifest(output, missing=True), published),
        *_foreign(beside, read_manifest(beside, missing=True), review),
    ]
    if foreign:
        raise DiskError(_sentence(foreign))


def refuse_to_replace(folder: Path, former: Manifest, path: str) -> None:
    """Refuse to write over one file that no build has made.

    Raises:
        DiskError: it is there, and the `former` manifest does not list it.

    """
    if is_foreign(folder, former, path):
        raise DiskError(_sentence([folder / path]))


def is_foreign(folder: Path, former: Manifest, path: str) -> bool:
    """Whether a file is there that the manifest of a folder does not list."""
    return path not in former.entries and os.path.lexists(folder / path)


def _foreign(folder: Path, former: Manifest, paths: Iterable[str]) -> Iterator[Path]:
    written = [*paths]
    sums = [SUMS] if written and not (folder / MANIFEST).exists() else []
    return (folder / path for path in (*written, *sums) if is_foreign(folder, former, path))


def _sentence(foreign: list[Path]) -> str:
    few = ", ".join(f"`{clickable(path)}`" for path in foreign[:_FEW])
    rest = f" and {len(foreign) - _FEW} more" if len(foreign) > _FEW else ""
    it, was = ("it", "was") if len(foreign) == 1 else ("them", "were")
    return (
        f"{few}{rest} {was} not made by a build, which would write over {it}: move {it} away, or "
        "choose another folder with --output"
    )
