"""Former: the last build, and what of it still holds."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from cpstrategy.build.inputs import key_of, key_of_files
from cpstrategy.build.manifest import Entry, Manifest
from cpstrategy.build.state import Record, State
from cpstrategy.source import Council, Files, Shipped


@dataclass(frozen=True, slots=True)
class Former:
    """What an earlier build wrote: the manifest's entries whose files are untouched.

    `intact` are their paths. `around` names everything besides content that was read: templates,
    packs, the program, what was asked for.
    """

    state: State
    manifest: Manifest
    intact: Collection[str]
    around: str
    program: str

    def inputs(self, folder: str, key: str) -> str:
        """Name all that is read for one council, of whose files the key is given."""
        return key_of((self.around, folder, key))

    def of(self, council: str) -> "Former":
        """What concerns one council: little enough to be given to another process."""
        artefacts = {
            path: known
            for path, known in self.state.artefacts.items()
            if path.startswith(f"{council}/")
        }
        entries = {
            path: one for path, one in self.manifest.entries.items() if one.council == council
        }
        state, manifest = State({}, artefacts), Manifest(entries, {})
        return replace(
            self, state=state, manifest=manifest, intact=frozenset(self.intact) & entries.keys()
        )

    def record(self, council: Council) -> Record | None:
        """What there was to say of a council, if it was built whole and nothing has changed."""
        record = self.state.councils.get(council.name)
        if record is None or not record.whole:
            return None
        if record.inputs != self.inputs(council.folder, key_of_files(council.files)):
            return None
        entries = [one for one in self.manifest.entries.values() if one.council == council.name]
        whole = entries and all(one.path in self.intact for one in entries)
        return record if whole and self._has_all(council.name) else None

    def _has_all(self, council: str) -> bool:
        """Whether no artefact has been deleted: the state knows them all."""
        mine = (path for path in self.state.artefacts if path.startswith(f"{council}/"))
        return all(path in self.intact for path in mine)

    def kept(self, path: str, key: str) -> Entry | None:
        """An artefact that would be made just as it is."""
        known = self.state.artefacts.get(path)
        entry = self.manifest.entries.get(path)
        if known is None or entry is None or path not in self.intact or known.key != key:
            return None
        return entry if entry.sha256 == known.sha256 else None


def around(shipped: Shipped, program: str, asked: str) -> str:
    """Name everything besides a council's content that a build reads."""
    return key_of((key_of_shipped(shipped), program, asked))


def key_of_shipped(shipped: Shipped) -> str:
    """Name templates and packs."""
    return key_of((key_of_files(shipped.templates), key_of_files(shipped.packs)))


def means(templates: Files, assets: Files, program: str) -> str:
    """Name what an artefact is made with besides its document."""
    return key_of((key_of_files(templates), key_of_files(assets), program))
