"""Store: artefacts go to the disk all together or not at all.

What is published goes to one folder, and pages for editors to another beside it. Each file is
written beside its place under another name. When all of them are safe, the new manifest of the
first folder gets the name that says so, and from then on the build counts: the files are moved into
place, the sums and the manifest last. No signal that the program hears of ends it among the moves;
if it is killed there all the same, whoever comes next makes the rest of them.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.build.entry import BuildArtefact, Entry, Origin
from cpstrategy.build.folders import MANIFEST, SUMS, is_edited, read_manifest, review_folder
from cpstrategy.build.manifest import Covers, from_json
from cpstrategy.build.staging import settle_all, stage
from cpstrategy.build.undisturbed import undisturbed
from cpstrategy.disk.files import PART, READY, part_of, said_plainly, settle
from cpstrategy.disk.lock import HeldError, locked


@dataclass(frozen=True, slots=True)
class Leftovers:
    """What a build left out: files removed, and files left in place because they were edited."""

    removed: tuple[Path, ...] = ()
    edited: tuple[Path, ...] = ()


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
        stage(folders, artefacts, covers)
    except BaseException:
        _discard(folders)
        raise
    return _finish(folders)


def finish(output: Path) -> None:
    """Make the moves that are left of a build that counts, unless another build is at it."""
    with suppress(HeldError), locked(output):
        _finish((output, review_folder(output)))


def _finish(folders: Sequence[Path]) -> Leftovers:
    """Make the moves of a build that counts, in both folders; making them twice does no harm."""
    output, review = folders
    if not (output / READY).exists():
        return Leftovers()
    with undisturbed():
        beside = _put_in_place(review, part_of(review / MANIFEST))
        first = _put_in_place(output, output / READY)
    return Leftovers(first.removed + beside.removed, first.edited + beside.edited)


def _put_in_place(folder: Path, ready: Path) -> Leftovers:
    """Move what is ready in one folder; its manifest is moved last."""
    if not ready.exists():
        return Leftovers()
    with said_plainly(f"replace the files in {folder}"):
        former, manifest = read_manifest(folder), from_json(ready.read_bytes())
        if manifest is None:  # No build that counts has left it, so there is nothing to end.
            ready.unlink()
            return Leftovers()
        gone = [former.entries[path] for path in former.entries.keys() - manifest.entries.keys()]
        edited = sorted(entry.path for entry in gone if is_edited(folder, entry))
        removed = sorted({entry.path for entry in gone} - set(edited))
        for path in (*manifest.entries, SUMS):
            if part_of(folder / path).exists():
                os.replace(part_of(folder / path), folder / path)
        for path in removed:
            (folder / path).unlink(missing_ok=True)
        settle_all(folder, [*manifest.entries, *removed])
        os.replace(ready, folder / MANIFEST)
        settle(folder)
    return Leftovers(
        tuple(folder / path for path in removed), tuple(folder / path for path in edited)
    )


def _discard(folders: Sequence[Path]) -> None:
    """Remove what a build that did not get so far left behind."""
    for folder in filter(Path.exists, folders):
        with said_plainly(f"tidy {folder}"):
            (folder / READY).unlink(missing_ok=True)
            stale = list(_stale(folder))
            for part in stale:
                part.unlink(missing_ok=True)
            settle_all(folder, [part.relative_to(folder).as_posix() for part in stale])


def _stale(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f".*{PART}")
    yield from folder.glob(f"*/.*{PART}")
