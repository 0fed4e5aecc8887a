"""Merge: several builds put together, such as those of several machines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.entry import BuildArtefact, Entry, Origin
from cpstrategy.build.manifest import Manifest
from cpstrategy.build.ownership import refuse_foreign, refuse_place
from cpstrategy.build.pages import INDEX, make_index
from cpstrategy.build.parts import PartArtefact, Parts, read_parts
from cpstrategy.build.plan import SHARED, around_all
from cpstrategy.build.recovery import recover
from cpstrategy.build.state import write_state
from cpstrategy.build.store import write_build
from cpstrategy.build.summary import says_what_stays, tell_leftovers, tell_what_to_open
from cpstrategy.diagnostic import BuildError
from cpstrategy.disk import DiskError, Project, find_project, read_shipped
from cpstrategy.source import without_layer
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.source import Shipped


def merge(folders: Sequence[Path], output: Path | None, terminal: Terminal) -> None:
    """Put builds of some councils each together: the same files as a build of all.

    Raises:
        BuildError: a council was made with other templates or packs than there are here.
        DiskError: it would be written among, or over, what is somebody else's.

    """
    project = _project()
    output = output or (project.root if project else Path.cwd()) / "build"
    refuse_place(output, project)
    for folder in (*folders, output):
        recover(folder)
    parts, shipped = read_parts(folders), read_shipped(project)
    refuse_foreign(output, [*parts.published.entries, f"{INDEX}.html"], parts.review.entries)
    with says_what_stays(output):
        index = _index(parts.manifest, shipped)
        leftovers = write_build(output, _artefacts(parts, output, index), lambda _entry: True)
    write_state(output, parts.state)
    count = len(parts.manifest.listed)
    terminal.progress(f"Put {count} council{'s' * (count != 1)} together.")
    tell_leftovers(leftovers, 0, terminal)
    findings = {name: record.findings for name, record in parts.state.councils.items()}
    tell_what_to_open(output, findings, terminal)


def _project() -> Project | None:
    """The project around the current folder, whose templates count; it may be elsewhere."""
    try:
        return find_project(None)
    except DiskError:
        return None


def _index(manifest: Manifest, shipped: Shipped) -> tuple[BuildArtefact, Origin]:
    """The page of all councils, with what it is made from."""
    around = around_all(shipped)
    for entry in manifest.entries.values():
        other = _difference(manifest.origins[entry.made_from], around)
        if other:
            raise BuildError(
                f"{entry.council} was made with another {without_layer(other)} than there is here:"
                " run this in the project itself, and build all parts from the same files"
            )
    origin = Origin.joined([*manifest.of_councils().values(), around])
    return make_index(manifest.listed, shipped), origin


def _difference(origin: Origin, around: Origin) -> str | None:
    """The first of the files that all councils share which is not the same."""
    shared = {path: origin.files[path] for path in origin.files if path.startswith(SHARED)}
    return min((path for path, _ in shared.items() ^ around.files.items()), default=None)


def _artefacts(
    parts: Parts, output: Path, index: tuple[BuildArtefact, Origin]
) -> Iterator[tuple[BuildArtefact | PartArtefact | Entry, Origin]]:
    yield from parts.artefacts(output)
    yield index
