"""Store: artefacts go to the disk all together or not at all.

What is published goes to one folder, and pages for editors to another beside it. Each file is
written beside its place under another name. When all of them are safe, the new manifest of the
first folder gets the name that says so, and from then on the build counts: the files are moved into
place, the manifests last. If the program is killed among the moves, the next build finishes them.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from cpstrategy.build.folders import MANIFEST, is_edited, read_manifest, review_folder
from cpstrategy.build.manifest import (
    BuildArtefact,
    Covers,
    Entry,
    Origin,
    entry_of,
    from_json,
)
from cpstrategy.disk.files import (
    PART,
    DiskError,
    part_of,
    said_plainly,
    settle,
    write_safely,
)
from cpstrategy.disk.lock import locked

_SUMS = "SHA256SUMS"
_READY = ".manifest.json.cpstrategy-ready"
_LEVELS = 2
"""A file lies in a folder or one level below: there, what is stale is looked for."""


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What a build left out: files removed, and files left in place because they were edited."""

    removed: tuple[Path, ...] = ()
    edited: tuple[Path, ...] = ()


@dataclass(slots=True)
class _Staged:
    """What is to be in one folder, as far as it has been written beside its place."""

    folder: Path
    is_review: bool
    entries: list[Entry] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)


def write_build(
    output: Path, artefacts: Iterable[tuple[BuildArtefact | Entry, Origin]], covers: Covers
) -> Leftovers:
    """Write artefacts as they come, and put them in place when the last one is there.

    An entry in the place of an artefact means the one that is there already.

    What an earlier build made, and this one covers but does not make any more, is removed.
    If anything fails, also in making `artefacts`, both folders stay as they were.
    """
    folders = (output, review_folder(output))
    new = [folder for folder in folders if not folder.exists()]
    with said_plainly(f"write to {output}"):
        output.mkdir(parents=True, exist_ok=True)
    try:
        with locked(output):
            return _write(folders, artefacts, covers)
    except BaseException:
        for folder in filter(Path.exists, new):
            with suppress(OSError):  # It stays if there is something in it after all.
                folder.rmdir()
        raise


def _write(
    folders: Sequence[Path],
    artefacts: Iterable[tuple[BuildArtefact | Entry, Origin]],
    covers: Covers,
) -> Leftovers:
    _finish(folders)
    _discard(folders)
    try:
        _stage(folders, artefacts, covers)
    except BaseException:
        _discard(folders)
        raise
    try:
        return _finish(folders)
    except KeyboardInterrupt:
        _finish(folders)
        raise


def _stage(
    folders: Sequence[Path],
    artefacts: Iterable[tuple[BuildArtefact | Entry, Origin]],
    covers: Covers,
) -> None:
    output, review = (_Staged(folder, place > 0) for place, folder in enumerate(folders))
    for artefact, origin in artefacts:
        staged = review if artefact.is_review else output
        if isinstance(artefact, Entry):
            staged.entries.append(replace(artefact, made_from=origin.key))
        else:
            _write_part(staged.folder, artefact.path, artefact.content)
            staged.entries.append(entry_of(artefact, origin))
        staged.origins.append(origin)
    if review.entries or (review.folder / MANIFEST).exists():
        _stage_manifest(review, covers)
    _stage_manifest(output, covers)
    with said_plainly(f"write to {output.folder}"):
        os.replace(part_of(output.folder / MANIFEST), output.folder / _READY)
        settle(output.folder)


def _stage_manifest(staged: _Staged, covers: Covers) -> None:
    folder = staged.folder
    former = read_manifest(folder, is_review=staged.is_review)
    manifest = former.merged(staged.entries, staged.origins, covers)
    _write_part(folder, _SUMS, manifest.to_sums())
    _write_part(folder, MANIFEST, manifest.to_json())
    with said_plainly(f"write to {folder}"):
        _settle(folder, [entry.path for entry in staged.entries])


def _write_part(folder: Path, path: str, content: bytes) -> None:
    target = folder / path
    if path.count("/") >= _LEVELS:
        raise ValueError(f"{path} lies too deep: stale parts are not looked for there")
    if target.is_dir():
        raise DiskError(f"cannot write {target}: a folder of that name is in the way")
    with said_plainly(f"write {target}"):
        target.parent.mkdir(parents=True, exist_ok=True)
        write_safely(part_of(target), content)


def _finish(folders: Sequence[Path]) -> Leftovers:
    """Make the moves of a build that counts, in both folders; making them twice does no harm."""
    output, review = folders
    if not (output / _READY).exists():
        return Leftovers()
    beside = _put_in_place(review, part_of(review / MANIFEST))
    first = _put_in_place(output, output / _READY)
    return Leftovers(first.removed + beside.removed, first.edited + beside.edited)


def _put_in_place(folder: Path, ready: Path) -> Leftovers:
    """Move what is ready in one folder; its manifest is moved last."""
    if not ready.exists():
        return Leftovers()
    with said_plainly(f"replace the files in {folder}"):
        former, manifest = read_manifest(folder), from_json(ready.read_bytes())
        if manifest is None:
            raise DiskError(f"cpstrategy did not write {ready}: delete it")
        gone = [former.entries[path] for path in former.entries.keys() - manifest.entries.keys()]
        edited = sorted(entry.path for entry in gone if is_edited(folder, entry))
        removed = sorted({entry.path for entry in gone} - set(edited))
        for path in (*manifest.entries, _SUMS):
            if part_of(folder / path).exists():
                os.replace(part_of(folder / path), folder / path)
        for path in removed:
            (folder / path).unlink(missing_ok=True)
        _settle(folder, [*manifest.entries, *removed])
        os.replace(ready, folder / MANIFEST)
        settle(folder)
    return Leftovers(
        tuple(folder / path for path in removed), tuple(folder / path for path in edited)
    )


def _discard(folders: Sequence[Path]) -> None:
    """Remove what a build that did not get so far left behind."""
    for folder in filter(Path.exists, folders):
        with said_plainly(f"tidy {folder}"):
            (folder / _READY).unlink(missing_ok=True)
            stale = list(_stale(folder))
            for part in stale:
                part.unlink(missing_ok=True)
            _settle(folder, [part.relative_to(folder).as_posix() for part in stale])


def _stale(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f".*{PART}")
    yield from folder.glob(f"*/.*{PART}")


def _settle(folder: Path, paths: Iterable[str]) -> None:
    """Wait until the disk has the names of some paths; folders left empty by them go."""
    for below in sorted({(folder / path).parent for path in paths} - {folder}):
        if not any(below.iterdir()):
            below.rmdir()
        else:
            settle(below)
    settle(folder)
