"""Manifest: what a build folder holds and what each file was made from; the same for the same."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import PurePosixPath
from typing import Any

from cpstrategy.build.entry import Entry, Origin
from cpstrategy.disk.json_file import mapping, parse, words

_FORMAT = "cpstrategy-build-1"

Covers = Callable[[Entry], bool]
"""Tells whether a build would have made this artefact if it still existed."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Every artefact in a build folder, by path, and every origin, by key."""

    entries: Mapping[str, Entry]
    origins: Mapping[str, Origin]

    @classmethod
    def of(cls, entries: Mapping[str, Entry], origins: Mapping[str, Origin]) -> "Manifest":
        """Sort the entries, and keep the origins that they have."""
        used = sorted({entry.made_from for entry in entries.values()})
        return cls(dict(sorted(entries.items())), {key: origins[key] for key in used})

    def merged(
        self, entries: Iterable[Entry], origins: Iterable[Origin], covers: Covers
    ) -> "Manifest":
        """Put a build's artefacts in the place of what it covers, and keep all else."""
        other_entries = {path: entry for path, entry in self.entries.items() if not covers(entry)}
        all_origins = {**self.origins, **{origin.key: origin for origin in origins}}
        return Manifest.of(other_entries | {entry.path: entry for entry in entries}, all_origins)

    @property
    def listed(self) -> Mapping[str, Mapping[str, str]]:
        """What the page of all councils says of each, by the council's name."""
        return {entry.council: entry.listed for entry in self.entries.values() if entry.listed}

    def of_councils(self) -> Mapping[str, Origin]:
        """What the artefacts of councils were made from, by key."""
        used = {entry.made_from for entry in self.entries.values() if entry.council}
        return {key: origin for key, origin in self.origins.items() if key in used}

    def only(self, wanted: Callable[[Entry], bool]) -> "Manifest":
        """Leave out the entries that are not wanted."""
        entries = {path: entry for path, entry in self.entries.items() if wanted(entry)}
        return Manifest.of(entries, self.origins)

    def to_json(self) -> bytes:
        """Write it out, sorted."""
        content = {
            "format": _FORMAT,
            "artefacts": [_entry_fields(entry) for entry in self.entries.values()],
            "made_from": {key: origin.as_json for key, origin in self.origins.items()},
        }
        return (json.dumps(content, ensure_ascii=False, indent=2) + "\n").encode()

    def to_sums(self) -> bytes:
        """Write the sums as `sha256sum -c` reads them."""
        lines = (f"{entry.sha256}  {entry.path}\n" for entry in self.entries.values())
        return "".join(lines).encode()


def from_json(content: bytes, *, is_review: bool = False) -> Manifest | None:
    """Read a manifest back; None if the program did not write it."""
    try:
        written = mapping(parse(content))
        read = [Entry.read(fields, is_review=is_review) for fields in written["artefacts"]]
        entries = {entry.path: entry for entry in read}
        made_from = mapping(written["made_from"])
        origins = {words(key): Origin.read(fields) for key, fields in made_from.items()}
        ours = written["format"] == _FORMAT and all(map(_stays_inside, entries))
        return Manifest.of(entries, origins) if ours else None
    except (ValueError, TypeError, KeyError):
        return None


def _entry_fields(entry: Entry) -> dict[str, Any]:
    aside = {"is_review"} if entry.listed else {"is_review", "listed"}
    return {key: value for key, value in asdict(entry).items() if key not in aside}


def _stays_inside(path: str) -> bool:
    """Files are removed by the manifest's word, so it must not name any outside its folder."""
    return (
        path.isprintable()
        and not PurePosixPath(path).is_absolute()
        and not {"", ".", ".."} & set(path.split("/"))
    )
