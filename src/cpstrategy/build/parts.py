"""Parts: build folders of the same project, each with some councils, to be put together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from cpstrategy.build.manifest import Entry, Manifest, Origin, digest
from cpstrategy.build.state import State, read_state
from cpstrategy.build.store import MANIFEST, read_manifest
from cpstrategy.files.disk import DiskError, said_plainly


@dataclass(frozen=True, slots=True)
class Carried:
    """An artefact that was made elsewhere, as its manifest lists it."""

    entry: Entry
    content: bytes

    path = property(lambda self: self.entry.path)
    council = property(lambda self: self.entry.council)
    edition = property(lambda self: self.entry.edition)
    format = property(lambda self: self.entry.format)
    pages = property(lambda self: self.entry.pages)
    listed = property(lambda self: self.entry.listed)


@dataclass(frozen=True, slots=True)
class Parts:
    """What several build folders hold of councils; `places` say where each artefact lies."""

    manifest: Manifest
    places: Mapping[str, Path]
    state: State

    def carried(self, output: Path) -> Iterator[tuple[Carried | Entry, Origin]]:
        """Take every artefact, one by one; what `output` has already stays as it is.

        Raises:
            DiskError: one is not as it was made.

        """
        for path, entry in self.manifest.entries.items():
            origin = self.manifest.origins[entry.made_from]
            if _is_there(output / path, entry):
                yield entry, origin
            else:
                yield Carried(entry, _content(self.places[path], entry)), origin


def read_parts(folders: Sequence[Path]) -> Parts:
    """Read what build folders hold of councils; the order of the folders makes no difference.

    Raises:
        DiskError: a folder holds no build, or two hold different builds of a council.

    """
    entries: dict[str, Entry] = {}
    origins: dict[str, Origin] = {}
    places: dict[str, Path] = {}
    states: list[State] = []
    for folder in sorted(folders):
        found = _manifest(folder)
        origins |= found.origins
        states.append(read_state(folder)[0])
        for path, entry in found.entries.items():
            if entry.council:
                if entries.setdefault(path, entry) != entry:
                    raise DiskError(_differ(entry, folder, places[path]))
                places.setdefault(path, folder / path)
    return Parts(Manifest.of(entries, origins), places, _joined(states))


def _manifest(folder: Path) -> Manifest:
    if not (folder / MANIFEST).is_file():
        raise DiskError(f"there is no build in `{folder}`: it has no file `{MANIFEST}`")
    return read_manifest(folder, missing=True)


def _differ(entry: Entry, folder: Path, place: Path) -> str:
    former = place.parents[entry.path.count("/")]
    return (
        f"`{folder}` and `{former}` have different builds of {entry.council}; "
        "leave one of them out, or build both again from the same files"
    )


def _content(place: Path, entry: Entry) -> bytes:
    with said_plainly(f"read {place}"):
        content = place.read_bytes()
    if digest(content) != entry.sha256:
        raise DiskError(f"`{place}` is not as it was made: copy it again, or build it again")
    return content


def _is_there(place: Path, entry: Entry) -> bool:
    with said_plainly(f"read {place}"):
        return place.is_file() and digest(place.read_bytes()) == entry.sha256


def _joined(states: Sequence[State]) -> State:
    councils = {name: one for state in states for name, one in state.councils.items()}
    artefacts = {path: one for state in states for path, one in state.artefacts.items()}
    return State(councils, artefacts)
