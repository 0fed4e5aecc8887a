"""Reading: a project with everything that was read of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.build.memory import are_few
from cpstrategy.build.recovery import recover_if_possible
from cpstrategy.disk import Project, find_project, list_unread, read_council, read_shipped
from cpstrategy.source import CouncilFiles, Shipped


@dataclass(frozen=True, slots=True)
class Reading:
    """A project with everything that was read of it."""

    project: Project
    shipped: Shipped
    councils: Iterable[CouncilFiles]


@dataclass(frozen=True, slots=True)
class OnDisk:
    """A project's councils, each read whenever its turn comes."""

    project: Project

    def __iter__(self) -> Iterator[CouncilFiles]:
        return (read_one(self.project, name) for name in self.project.councils)


def read(path: Path | None) -> Reading:
    """Read the councils that a path means, and what they are made with."""
    project = find_project(path)
    recover_if_possible(project.root / "build")
    return reading_of(project, read_shipped(project))


def reading_of(project: Project, shipped: Shipped) -> Reading:
    """Read the councils of a project now if they are few, and each in its turn if they are many."""
    councils = OnDisk(project)
    few = are_few(len(project.councils))
    return Reading(project, shipped, tuple(councils) if few else councils)


def read_one(project: Project, name: str) -> CouncilFiles:
    """Read one council of a project."""
    files, unread = read_council(project, name), list_unread(project, name)
    return CouncilFiles(name, project.councils[name], files, unread)
