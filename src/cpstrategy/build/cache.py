"""Cache: the last build, what it was made from, and what of it still holds."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from cpstrategy.build.entry import Entry
from cpstrategy.build.folders import intact, read_manifest, review_folder
from cpstrategy.build.keys import key_of, key_of_files, key_of_shipped
from cpstrategy.build.manifest import Manifest
from cpstrategy.build.state import BuildState, CouncilRecord, read_state
from cpstrategy.disk import program_key
from cpstrategy.source import CouncilFiles

if TYPE_CHECKING:
    from cpstrategy.build.reading import Reading
    from cpstrategy.document.options import Options


@dataclass(frozen=True, slots=True)
class PreviousBuild:
    """What an earlier build wrote: the manifest's entries, and the `intact` paths among them.

    `review` are the sums of the intact pages for editors. `around` names everything besides content
    that was read: templates, packs, the program, what was asked for.
    """

    state: BuildState
    manifest: Manifest
    intact: Collection[str]
    review: Mapping[str, str]
    around: str
    program: str

    def inputs(self, folder: str, key: str) -> str:
        """Name all that is read for one council, of whose files the key is given."""
        return key_of((self.around, folder, key))

    def of(self, council: str) -> PreviousBuild:
        """What concerns one council's documents: little enough to be given to another process."""
        artefacts = {path: self.state.artefacts[path] for path in self._paths_of(council)}
        manifest = Manifest({entry.path: entry for entry in self._entries(council)}, {})
        intact = frozenset(self.intact) & manifest.entries.keys()
        return replace(
            self, state=BuildState({}, artefacts), manifest=manifest, intact=intact, review={}
        )

    def record(self, council: CouncilFiles) -> CouncilRecord | None:
        """What there was to say of a council, if it was built whole and nothing has changed."""
        record = self.state.councils.get(council.name)
        if record is None or not record.whole:
            return None
        if record.inputs != self.inputs(council.folder, key_of_files(council.files)):
            return None
        entries = [*self._entries(council.name)]
        whole = entries and all(entry.path in self.intact for entry in entries)
        return record if whole and self._has_all(council.name, record) else None

    def _has_all(self, council: str, record: CouncilRecord) -> bool:
        """Whether all is there as it was made: the state knows what has been deleted, too."""
        paths = self._paths_of(council)
        return all(self._is_as_made(path) for path in paths) and all(
            self.review.get(path) == sha256 for path, sha256 in record.review.items()
        )

    def kept(self, path: str, key: str) -> Entry | None:
        """An artefact that would be made just as it is."""
        record = self.state.artefacts.get(path)
        is_same = record is not None and record.key == key and self._is_as_made(path)
        return self.manifest.entries[path] if is_same else None

    def _is_as_made(self, path: str) -> bool:
        entry = self.manifest.entries.get(path)
        if entry is None or path not in self.intact:
            return False
        return entry.sha256 == self.state.artefacts[path].sha256

    def _paths_of(self, council: str) -> Iterator[str]:
        return (path for path in self.state.artefacts if path.startswith(f"{council}/"))

    def _entries(self, council: str) -> Iterator[Entry]:
        return (entry for entry in self.manifest.entries.values() if entry.council == council)


@dataclass(frozen=True, slots=True)
class Cache:
    """The previous build, and the councils that can be kept; a note if it cannot be used.

    `is_current` says that a build would change nothing.
    """

    previous: PreviousBuild
    kept: Mapping[str, CouncilRecord]
    is_current: bool
    note: str = ""


def find_cache(reading: Reading, output: Path, options: Options, *, afresh: bool) -> Cache:
    """Look at the previous build; no council of it is kept if all are to be looked at afresh."""
    state, note = read_state(output)
    manifest, beside = read_manifest(output), review_folder(output)
    review, program = read_manifest(beside), program_key()
    previous = PreviousBuild(
        state,
        manifest,
        intact(output, manifest),
        {path: review.entries[path].sha256 for path in intact(beside, review)},
        key_of((key_of_shipped(reading.shipped), program, repr(options))),
        program,
    )
    records = {council.name: previous.record(council) for council in reading.councils}
    kept = {} if afresh else {name: record for name, record in records.items() if record}
    names = {entry.council for entry in manifest.entries.values()} - {""}
    gone = reading.project.whole and names != set(kept)
    is_current = len(kept) == len(records) and not gone and "index.html" in previous.intact
    return Cache(previous, kept, is_current, note)
