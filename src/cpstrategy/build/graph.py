"""Graph: what a build makes of each council and from what, without making or judging anything."""

from __future__ import annotations

import os
import shlex
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from subprocess import list2cmdline
from typing import TYPE_CHECKING

from cpstrategy.build.choice import all_of, choose
from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.memory import give_back
from cpstrategy.build.ownership import refuse_place
from cpstrategy.build.pages import pages_of
from cpstrategy.build.reading import OnDisk
from cpstrategy.build.recovery import recover_if_possible
from cpstrategy.build.selection import select
from cpstrategy.build.targets import Graph, Target
from cpstrategy.diagnostic import BuildError, errors
from cpstrategy.disk import Project, find_project, read_shipped, shipped_paths
from cpstrategy.disk.bundle import own_command
from cpstrategy.document.options import Options
from cpstrategy.pipeline import CheckedCouncil, OpenedCouncil, open_strategy
from cpstrategy.policy import Policy
from cpstrategy.render import formats_of

if TYPE_CHECKING:
    from cpstrategy.source import CouncilFiles, Shipped


@dataclass(frozen=True, slots=True)
class GraphRequest:
    """What is to be planned: which part of a project, where to, and what builds are asked for.

    `arguments` are those of every build, as the command line takes them. `named` says that the
    councils' names are enough, so that none of them need be read.
    """

    place: Path | None
    output: Path | None
    options: Options
    arguments: Sequence[str]
    editions: Sequence[str] = ()
    formats: Sequence[str] = ()
    only: Sequence[str] = ()
    shards: int = 1
    named: bool = False


def graph(request: GraphRequest) -> Graph:
    """Say what is made of each council; editions and formats are all if none is named.

    Raises:
        BuildError: a council cannot be read.
        UnknownNameError: a council, an edition or a format that there is not.

    """
    project = select(find_project(request.place), request.only)
    place = request.output or project.root / "build"
    refuse_place(place, project)
    recover_if_possible(place)
    shipped = read_shipped(project)
    targets = _targets_by_name(project) if request.named else _targets(project, shipped, request)
    output = _from(project.root, place)
    return Graph(
        units=tuple(targets),
        shared=tuple(_from(project.root, path) for path in shipped_paths(project, shipped)),
        program=own_command(),
        options=tuple(request.arguments),
        output=output,
        parts=f"{output}-parts",
        shards=min(request.shards, len(project.councils)),
        join=list2cmdline if sys.platform == "win32" else shlex.join,
    )


def _from(root: Path, path: Path) -> str:
    """Write a path from the project's folder, if it is below it; none looks like an option."""
    whole = Path(os.path.abspath(path))
    if not whole.is_relative_to(root):
        return whole.as_posix()
    below = whole.relative_to(root).as_posix()
    return f"./{below}" if below.startswith("-") else below


def _targets_by_name(project: Project) -> Iterator[Target]:
    return (Target(name, folder, (), ()) for name, folder in project.councils.items())


def _targets(project: Project, shipped: Shipped, request: GraphRequest) -> Iterator[Target]:
    """Read one council after the other; names that none of them knows are told at the end."""
    policy, outputs_by_edition = Policy.of(request.options), dict[str, set[str]]()
    for council in OnDisk(project):
        opened = open_strategy(council, shipped, policy)
        for edition in opened.resources.editions:
            outputs_by_edition.setdefault(edition.name, set()).update(formats_of(edition))
        yield _target(opened, policy, request)
        give_back(len(project.councils), rest_stays=True)
    choose(request.editions, outputs_by_edition, "--edition")
    formats = sorted({name for outputs in outputs_by_edition.values() for name in outputs})
    choose(request.formats, formats, "--format", all_of(formats))


def _target(opened: OpenedCouncil, policy: Policy, request: GraphRequest) -> Target:
    """Compose a council's documents, to know which there are."""
    council = opened.council
    if not opened.can_be_made:
        raise BuildError(_unreadable(council, opened))
    profile = policy.profile_for(opened.strategy)
    checked = CheckedCouncil(council, opened.strategy, (), profile, opened.resources)
    pages = pages_of(checked)
    pages = tuple(page for page in pages if page.is_wanted(request.editions, request.formats))
    documents = [job.path for job in jobs_of(checked, pages, request.options)]
    own = [page for page in pages if not page.edition]
    published = [*documents, *(page.path for page in own if not page.is_review)]
    review = [page.path for page in own if page.is_review]
    return Target(council.name, council.folder, tuple(council.files), published, review)


def _unreadable(council: CouncilFiles, opened: OpenedCouncil) -> str:
    faulty = errors(opened.findings) or errors(opened.resources.findings)
    place = faulty[0].span.path if faulty else council.folder
    where = council.folder if place.startswith(f"{council.folder}/") else place
    return f"{where} cannot be read: see `cpstrategy validate {council.folder}`"
