"""Selection: which councils of a project are meant."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from cpstrategy.build.choice import choose

if TYPE_CHECKING:
    from cpstrategy.disk import Project


def select(project: Project, only: Collection[str], shard: str | None = None) -> Project:
    """Take the councils named, and of these every Nth beginning with the Ith; all by default.

    Raises:
        UnknownNameError: there is no council of a name.

    """
    if not only and shard is None:
        return project
    names = choose(only, project.councils, "--only", "; `cpstrategy plan` lists all")
    if shard is not None:
        number, count = map(int, shard.split("/"))
        names = list(islice(names, number - 1, None, count))
    councils = {name: project.councils[name] for name in names}
    return replace(project, councils=councils, whole=False)
