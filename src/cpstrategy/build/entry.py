"""Entry: one artefact of a build, and what it was made from, as a manifest lists them."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from hashlib import sha256
from posixpath import splitext
from typing import Protocol

from cpstrategy.disk.json_file import all_words, mapping, number, words
from cpstrategy.source import Files

LISTED = frozenset(("name", "title", "period", "status", "language", "href"))
"""What the page of all councils shows of each."""


class BuildArtefact(Protocol):
    """An artefact: its path is relative to its folder, its pages 0 if it has none."""

    @property
    def path(self) -> str:
        """Where it goes, with forward slashes."""

    @property
    def council(self) -> str:
        """The council it is for; empty if for all."""

    @property
    def edition(self) -> str:
        """Which edition it is."""

    @property
    def format(self) -> str:
        """Which format it is in."""

    @property
    def content(self) -> bytes:
        """The file itself."""

    @property
    def pages(self) -> int:
        """How many pages it has; 0 if it has none."""

    @property
    def listed(self) -> Mapping[str, str]:
        """What the page of all councils says of the council, if this is the council's own page."""

    @property
    def is_review(self) -> bool:
        """Whether it is for those who look after the texts, and lies in a folder of its own."""


@dataclass(frozen=True)
class Origin:
    """What artefacts were made from: files by path, and libraries by name with their versions."""

    files: Mapping[str, str]
    libraries: Mapping[str, str]

    @classmethod
    def of(cls, files: Files, libraries: Mapping[str, str]) -> "Origin":
        """Take the sums of the files themselves."""
        sums = {path: digest(content) for path, content in sorted(files.items())}
        return cls(sums, dict(sorted(libraries.items())))

    @classmethod
    def nameless(cls, folder: str, files: Files) -> "Origin":
        """Take the sums of a council's files, and call each by its sum.

        The manifest lies in what is published, and a name such as `jayden-14.jpg` tells of a child.
        """
        sums = sorted((digest(content), splitext(path)[1]) for path, content in files.items())
        return cls({f"{folder}/{total[:16]}{ending}": total for total, ending in sums}, {})

    @classmethod
    def read(cls, written: object) -> "Origin":
        """Take one as a manifest has it; see `disk.json_file` for what is raised."""
        kinds = mapping(written)
        return cls(all_words(kinds["files"]), all_words(kinds["libraries"]))

    @classmethod
    def joined(cls, origins: "Iterable[Origin]") -> "Origin":
        """Put several together; where they differ, the last one counts."""
        files: dict[str, str] = {}
        libraries: dict[str, str] = {}
        for origin in origins:
            files |= origin.files
            libraries |= origin.libraries
        return cls(dict(sorted(files.items())), dict(sorted(libraries.items())))

    @cached_property
    def key(self) -> str:
        """A short name that changes whenever anything in it does."""
        return digest(json.dumps(self.as_json, sort_keys=True).encode())[:16]

    @property
    def as_json(self) -> Mapping[str, Mapping[str, str]]:
        """Everything in it, as it is written."""
        return {"files": self.files, "libraries": self.libraries}


@dataclass(frozen=True, slots=True)
class Entry:
    """One artefact as the manifest lists it; `made_from` is the key of its origin.

    `listed` are the facts that the page of all councils shows: those of a council's own page. All
    that a manifest lists lies in its own folder, so `is_review` is not written.
    """

    path: str
    council: str
    edition: str
    format: str
    sha256: str
    size: int
    pages: int
    made_from: str
    listed: Mapping[str, str] = field(default_factory=dict)
    is_review: bool = False

    @classmethod
    def read(cls, written: object, *, is_review: bool) -> "Entry":
        """Take one as a manifest has it; see `disk.json_file` for what is raised."""
        values = mapping(written)
        listed = all_words(values.get("listed", {}))
        if listed and listed.keys() != LISTED:
            raise ValueError("these are not the facts that the page of all councils shows")
        return cls(
            path=words(values["path"]),
            council=words(values["council"]),
            edition=words(values["edition"]),
            format=words(values["format"]),
            sha256=words(values["sha256"]),
            size=number(values["size"]),
            pages=number(values["pages"]),
            made_from=words(values["made_from"]),
            listed=listed,
            is_review=is_review,
        )


def entry_of(artefact: BuildArtefact, origin: Origin) -> Entry:
    """List an artefact."""
    return Entry(
        path=artefact.path,
        council=artefact.council,
        edition=artefact.edition,
        format=artefact.format,
        sha256=digest(artefact.content),
        size=len(artefact.content),
        pages=artefact.pages,
        made_from=origin.key,
        listed=artefact.listed,
        is_review=artefact.is_review,
    )


def digest(content: bytes) -> str:
    """Return the SHA-256 sum in hexadecimal."""
    return sha256(content).hexdigest()
