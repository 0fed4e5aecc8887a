"""Build: artefacts go to the disk all together or not at all.

Each file is written beside its place under another name. When all of them are safe, the new
manifest gets the name that says so, and from then on the build counts: the files are moved into
place, the manifest last. If the program is killed among the moves, the next build finishes them.
"""

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from cpstrategy.build.manifest import (
    Covers,
    Entry,
    Made,
    Manifest,
    Origin,
    digest,
    entry_of,
    from_json,
)
from cpstrategy.files.disk import DiskError, said_plainly, settle, write_safely
from cpstrategy.files.lock import locked

MANIFEST = "manifest.json"
_SUMS = "SHA256SUMS"
_READY = ".manifest.json.cpstrategy-ready"
_PART = ".cpstrategy-part"


@dataclass(frozen=True, slots=True)
class Written:
    """What a build left out: paths removed, and paths left in place because they were edited."""

    removed: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()


def write_build(
    folder: Path, artefacts: Iterable[tuple[Made | Entry, Origin]], covers: Covers
) -> Written:
    """Write artefacts as they come, and put them in place when the last one is there.

    An entry in the place of an artefact means the one that is there already.

    What an earlier build made, and this one covers but does not make any more, is removed.
    If anything fails, also in making `artefacts`, the folder stays as it was.
    """
    is_new = not folder.exists()
    with said_plainly(f"write to {folder}"):
        folder.mkdir(parents=True, exist_ok=True)
    with locked(folder):
        _finish(folder)
        _discard(folder)
        try:
            _stage(folder, artefacts, covers)
        except BaseException:
            _discard(folder)
            if is_new:
                folder.rmdir()
            raise
        try:
            return _finish(folder)
        except KeyboardInterrupt:
            _finish(folder)
            raise


def read_manifest(folder: Path, *, missing: bool = False) -> Manifest:
    """Read what a build folder holds; nothing if it is new.

    What is not there any more is left out unless `missing` asks for it too.
    """
    path = folder / MANIFEST
    if not path.exists():
        return Manifest({}, {})
    with said_plainly(f"read {path}"):
        manifest = from_json(path.read_bytes())
    if manifest is None:
        raise DiskError(
            f"cpstrategy did not write {path}: delete it, or choose another folder with --output"
        )
    return manifest.only(lambda entry: missing or (folder / entry.path).is_file())


def intact(folder: Path, manifest: Manifest) -> frozenset[str]:
    """The paths of what is there just as it was made."""
    with said_plainly(f"read {folder}"):
        entries = manifest.entries.values()
        return frozenset(one.path for one in entries if not _is_edited(folder, one))


def _stage(folder: Path, artefacts: Iterable[tuple[Made | Entry, Origin]], covers: Covers) -> None:
    former = read_manifest(folder)
    made: list[Entry] = []
    origins: list[Origin] = []
    for artefact, origin in artefacts:
        if isinstance(artefact, Entry):
            made.append(replace(artefact, made_from=origin.key))
        else:
            _write_part(folder, artefact.path, artefact.content)
            made.append(entry_of(artefact, origin))
        origins.append(origin)
    manifest = former.merged(made, origins, covers)
    _write_part(folder, _SUMS, manifest.to_sums())
    _write_part(folder, MANIFEST, manifest.to_json())
    with said_plainly(f"write to {folder}"):
        _settle(folder, [entry.path for entry in made])
        os.replace(_part(folder / MANIFEST), folder / _READY)
        settle(folder)


def _write_part(folder: Path, path: str, content: bytes) -> None:
    target = folder / path
    assert path.count("/") < 2, "stale parts are looked for in the folder and one level below"
    if target.is_dir():
        raise DiskError(f"cannot write {target}: a folder of that name is in the way")
    with said_plainly(f"write {target}"):
        target.parent.mkdir(exist_ok=True)
        write_safely(_part(target), content)


def _finish(folder: Path) -> Written:
    """Make the moves of a build that counts; making them twice does no harm."""
    ready = folder / _READY
    if not ready.exists():
        return Written()
    with said_plainly(f"replace the files in {folder}"):
        former, manifest = read_manifest(folder), from_json(ready.read_bytes())
        assert manifest is not None, "only a whole manifest gets that name"
        gone = [former.entries[path] for path in former.entries.keys() - manifest.entries.keys()]
        edited = sorted(entry.path for entry in gone if _is_edited(folder, entry))
        removed = sorted({entry.path for entry in gone} - set(edited))
        for path in (*manifest.entries, _SUMS):
            if _part(folder / path).exists():
                os.replace(_part(folder / path), folder / path)
        for path in removed:
            (folder / path).unlink(missing_ok=True)
        _settle(folder, [*manifest.entries, *removed])
        os.replace(ready, folder / MANIFEST)
        settle(folder)
    return Written(tuple(removed), tuple(edited))


def _discard(folder: Path) -> None:
    """Remove what a build that did not get so far left behind."""
    with said_plainly(f"tidy {folder}"):
        stale = list(_stale(folder))
        for part in stale:
            part.unlink(missing_ok=True)
        _settle(folder, [part.relative_to(folder).as_posix() for part in stale])


def _stale(folder: Path) -> Iterator[Path]:
    yield from folder.glob(f".*{_PART}")
    yield from folder.glob(f"*/.*{_PART}")


def _settle(folder: Path, paths: Iterable[str]) -> None:
    """Wait until the disk has the names of some paths; folders left empty by them go."""
    for below in sorted({(folder / path).parent for path in paths} - {folder}):
        if not any(below.iterdir()):
            below.rmdir()
        else:
            settle(below)
    settle(folder)


def _is_edited(folder: Path, entry: Entry) -> bool:
    return digest((folder / entry.path).read_bytes()) != entry.sha256


def _part(target: Path) -> Path:
    return target.with_name(f".{target.name}{_PART}")
