"""Disk: what a preview has read of a project, and what of it has to be read again."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.disk import Project, find_project, list_unread, read_council, read_shipped
from cpstrategy.disk.read import shipped_folder
from cpstrategy.source import CouncilFiles, Shipped


@dataclass(frozen=True, slots=True)
class Disk:
    """A project as it was read; `folders` are those in which changes matter."""

    project: Project
    shipped: Shipped
    councils: Mapping[str, CouncilFiles]
    folders: tuple[Path, ...]

    def differing(self, former: "Disk") -> list[str]:
        """The councils for which anything that was read is not as before."""
        if self.shipped != former.shipped:
            return list(self.councils)
        return [
            name for name, council in self.councils.items() if former.councils.get(name) != council
        ]

    def to_judge(self, former: "Disk", differing: Collection[str]) -> list[str]:
        """Those of which the rules may say something else: how things look is nothing to them."""
        if _words(self.shipped) != _words(former.shipped):
            return list(differing)
        return [name for name in differing if former.councils.get(name) != self.councils[name]]


def _words(shipped: Shipped) -> tuple[object, ...]:
    editions = {path: data for path, data in shipped.templates.items() if path.endswith(".yaml")}
    return shipped.packs, editions


def read(place: Path | None, former: Disk | None = None, changed: Collection[Path] = ()) -> Disk:
    """Read a project, or only what has changed in it.

    Raises DiskError if it cannot be read.
    """
    project = find_project(place)
    root = project.root
    shared = _shared(project)
    if former is None or any(_within(path, shared) for path in changed):
        shipped = read_shipped(project)
    else:
        shipped = former.shipped
    councils: dict[str, CouncilFiles] = {}
    for name, folder in project.councils.items():
        council = former.councils.get(name) if former else None
        if council is None or any(_within(path, [root / folder]) for path in changed):
            files, unread = read_council(project, name), list_unread(project, name)
            council = CouncilFiles(name, folder, files, unread)
        councils[name] = council
    own = [root / folder for folder in project.councils.values()]
    # Where the whole project is meant, a new council is one more.
    watched = [folder.parent for folder in own] if project.whole else own
    return Disk(project, shipped, councils, tuple(dict.fromkeys((*watched, *shared))))


def _shared(project: Project) -> list[Path]:
    """Folders of templates and packs: the project's own, if there are any, and the shipped."""
    places = (
        project.root / "templates",
        project.root / "content" / "packs",
        shipped_folder("templates"),
        shipped_folder("packs"),
    )
    return [place for place in dict.fromkeys(places) if place.is_dir()]


def _within(path: Path, folders: Collection[Path]) -> bool:
    return any(path.is_relative_to(folder) for folder in folders)
