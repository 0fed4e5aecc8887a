"""Folders: where a build lies, what is published and what is not, and what is there of it."""

import os
from pathlib import Path

from cpstrategy.build.entry import BuildArtefact, Entry, digest
from cpstrategy.build.manifest import Manifest, from_json
from cpstrategy.disk.files import DiskError, said_plainly

MANIFEST = "manifest.json"
SUMS = "SHA256SUMS"


def review_folder(output: Path) -> Path:
    """Where pages for editors go, beside the folder of what is published."""
    place = output if output.name not in ("", "..") else Path(os.path.abspath(output))
    if not place.name:
        raise DiskError(f"a folder for editors cannot lie beside {place}: build into one below it")
    return place.with_name("review" if place.name == "build" else f"{place.name}-review")


def folder_of(output: Path, artefact: BuildArtefact | Entry) -> Path:
    """Which of the two folders an artefact goes to."""
    return review_folder(output) if artefact.is_review else output


def read_manifest(folder: Path, *, missing: bool = False, is_review: bool = False) -> Manifest:
    """Read what a build folder holds; nothing if it is new.

    What is not there any more is left out unless `missing` asks for it too.
    """
    path = folder / MANIFEST
    if not path.exists():
        return Manifest({}, {})
    with said_plainly(f"read {path}"):
        manifest = from_json(path.read_bytes(), is_review=is_review)
    if manifest is None:
        raise DiskError(
            f"cpstrategy did not write {path}, or it is broken: delete the folder, or choose "
            "another one with --output"
        )
    with said_plainly(f"look into {folder}"):
        return manifest.only(lambda entry: missing or (folder / entry.path).is_file())


def intact(folder: Path, manifest: Manifest) -> frozenset[str]:
    """The paths of what is there just as it was made."""
    with said_plainly(f"read {folder}"):
        entries = manifest.entries.values()
        return frozenset(entry.path for entry in entries if not is_edited(folder, entry))


def is_edited(folder: Path, entry: Entry) -> bool:
    """Whether a file is not as it was made."""
    return digest((folder / entry.path).read_bytes()) != entry.sha256
