"""Staging: artefacts are written beside their places, under names that say so."""

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from cpstrategy.build.entry import BuildArtefact, Entry, Origin, entry_of
from cpstrategy.build.folders import MANIFEST, SUMS, read_manifest
from cpstrategy.build.manifest import Covers, Manifest
from cpstrategy.build.ownership import refuse_to_replace
from cpstrategy.disk.files import READY, DiskError, part_of, said_plainly, settle, write_safely

_LEVELS = 2
"""A file lies in a folder or one level below: there, what is stale is looked for."""


@dataclass(slots=True)
class StagedFolder:
    """What is to be in one folder, as far as it has been written beside its place."""

    folder: Path
    is_review: bool
    former: Manifest
    entries: list[Entry] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)


def stage(
    folders: Sequence[Path],
    artefacts: Iterable[tuple[BuildArtefact | Entry, Origin]],
    covers: Covers,
) -> None:
    """Write artefacts beside their places; the first folder's manifest says when all are safe."""
    output, review = (_begun(folder, is_review=folder != folders[0]) for folder in folders)
    for artefact, origin in artefacts:
        staged = review if artefact.is_review else output
        if isinstance(artefact, Entry):
            staged.entries.append(replace(artefact, made_from=origin.key))
        else:
            refuse_to_replace(staged.folder, staged.former, artefact.path)
            _write_part(staged.folder, artefact.path, artefact.content)
            staged.entries.append(entry_of(artefact, origin))
        staged.origins.append(origin)
    if review.entries or (review.folder / MANIFEST).exists():
        _stage_manifest(review, covers)
    _stage_manifest(output, covers)
    with said_plainly(f"write to {output.folder}"):
        os.replace(part_of(output.folder / MANIFEST), output.folder / READY)
        settle(output.folder)


def _begun(folder: Path, *, is_review: bool) -> StagedFolder:
    return StagedFolder(folder, is_review, read_manifest(folder, missing=True, is_review=is_review))


def _stage_manifest(staged: StagedFolder, covers: Covers) -> None:
    folder = staged.folder
    former = staged.former.only(lambda entry: (folder / entry.path).is_file())
    manifest = former.merged(staged.entries, staged.origins, covers)
    _write_part(folder, SUMS, manifest.to_sums())
    _write_part(folder, MANIFEST, manifest.to_json())
    with said_plainly(f"write to {folder}"):
        settle_all(folder, [entry.path for entry in staged.entries])


def _write_part(folder: Path, path: str, content: bytes) -> None:
    target = folder / path
    if path.count("/") >= _LEVELS:
        raise ValueError(f"{path} lies too deep: stale parts are not looked for there")
    if target.is_dir():
        raise DiskError(f"cannot write {target}: a folder of that name is in the way")
    with said_plainly(f"write {target}"):
        target.parent.mkdir(parents=True, exist_ok=True)
        write_safely(part_of(target), content)


def settle_all(folder: Path, paths: Iterable[str]) -> None:
    """Wait until the disk has the names of some paths; folders left empty by them go."""
    for below in sorted({(folder / path).parent for path in paths} - {folder}):
        if not any(below.iterdir()):
            below.rmdir()
        else:
            settle(below)
    settle(folder)
