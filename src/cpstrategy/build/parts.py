"""Parts: build folders of the same project, each with some councils, to be put together."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cpstrategy.build.entry import Entry, Origin, digest
from cpstrategy.build.folders import MANIFEST, read_manifest, review_folder
from cpstrategy.build.manifest import Manifest
from cpstrategy.build.state import BuildState, read_state
from cpstrategy.disk.files import DiskError, said_plainly


@dataclass(frozen=True, slots=True)
class PartArtefact:
    """An artefact that was made elsewhere, as its manifest lists it."""

    entry: Entry
    content: bytes

    path = property(lambda self: self.entry.path)
    council = property(lambda self: self.entry.council)
    edition = property(lambda self: self.entry.edition)
    format = property(lambda self: self.entry.format)
    pages = property(lambda self: self.entry.pages)
    listed = property(lambda self: self.entry.listed)
    is_review = property(lambda self: self.entry.is_review)


@dataclass(slots=True)
class Holdings:
    """What folders of one kind hold of councils; `places` say where each artefact lies."""

    entries: dict[str, Entry] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)
    places: dict[str, Path] = field(default_factory=dict)

    def add(self, folder: Path, manifest: Manifest) -> None:
        """Take what one more folder holds.

        Raises:
            DiskError: another folder holds a different build of a council.

        """
        self.origins |= manifest.origins
        for path, entry in manifest.entries.items():
            if entry.council:
                if self.entries.setdefault(path, entry) != entry:
                    raise DiskError(_differ(entry, folder, self.places[path]))
                self.places.setdefault(path, folder / path)

    @property
    def manifest(self) -> Manifest:
        """All of it as one build lists it."""
        return Manifest.of(self.entries, self.origins)

    def artefacts(self, output: Path) -> Iterator[tuple[PartArtefact | Entry, Origin]]:
        """Take every artefact, one by one; what `output` has already stays as it is.

        Raises:
            DiskError: one is not as it was made.

        """
        for path, entry in self.manifest.entries.items():
            origin = self.origins[entry.made_from]
            if _is_there(output / path, entry):
                yield entry, origin
            else:
                yield PartArtefact(entry, _content(self.places[path], entry)), origin


@dataclass(frozen=True, slots=True)
class Parts:
    """What several builds hold of councils: what is published, and pages for editors."""

    published: Holdings
    review: Holdings
    state: BuildState

    @property
    def manifest(self) -> Manifest:
        """What is published, as one build lists it."""
        return self.published.manifest

    def artefacts(self, output: Path) -> Iterator[tuple[PartArtefact | Entry, Origin]]:
        """Take every artefact of both; see `Holdings`."""
        yield from self.published.artefacts(output)
        yield from self.review.artefacts(review_folder(output))


def read_parts(folders: Sequence[Path]) -> Parts:
    """Read what build folders hold of councils; the order of the folders makes no difference.

    The pages for editors are taken from where they lie beside each, if they are there.

    Raises:
        DiskError: a folder holds no build, or two hold different builds of a council.

    """
    published, review = Holdings(), Holdings()
    states: list[BuildState] = []
    for folder in sorted(folders):
        if not (folder / MANIFEST).is_file():
            raise DiskError(f"there is no build in `{folder}`: it has no file `{MANIFEST}`")
        published.add(folder, read_manifest(folder, missing=True))
        states.append(read_state(folder)[0])
        beside = review_folder(folder)
        review.add(beside, read_manifest(beside, missing=True, is_review=True))
    return Parts(published, review, _joined(states))


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


def _joined(states: Sequence[BuildState]) -> BuildState:
    councils = {name: record for state in states for name, record in state.councils.items()}
    artefacts = {path: record for state in states for path, record in state.artefacts.items()}
    return BuildState(councils, artefacts)
