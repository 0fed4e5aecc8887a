"""Keys: short names for what is read, which change whenever any of it does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import TYPE_CHECKING

from cpstrategy.source import Files, Shipped

if TYPE_CHECKING:
    from cpstrategy.build.artefact import Job

_CONTENT = (".yaml", ".yml", ".md", ".lock.json")
"""What a document has in it already, so that its artefacts need not be made anew for it."""


def key_of(parts: Iterable[str]) -> str:
    """Name several things together."""
    return sha256("\0".join(parts).encode()).hexdigest()[:32]


def key_of_files(files: Files) -> str:
    """Name files by their paths and contents."""
    checksum = sha256()
    for path, content in sorted(files.items()):
        checksum.update(f"{path}\0{len(content)}\0".encode())
        checksum.update(content)
    return checksum.hexdigest()[:32]


def key_of_shipped(shipped: Shipped) -> str:
    """Name templates and packs, and where they lie: findings about them say so."""
    places = (shipped.installed, *sorted(shipped.replaced))
    return key_of((key_of_files(shipped.templates), key_of_files(shipped.packs), *places))


def key_of_means(templates: Files, assets: Files, program: str) -> str:
    """Name what an artefact is made with besides its document."""
    return key_of((key_of_files(templates), key_of_files(assets), program))


def key_and_length(job: Job, means: str) -> tuple[str, int]:
    """Name all that makes an artefact, and tell how much it is, to guess how long it takes.

    Its document shows everything, with what was asked for; `means` is all else.
    """
    document = repr(job.document)
    return key_of((job.format, document, means)), len(document)


def pictures(assets: Files) -> Mapping[str, bytes]:
    """What of a council's folder an artefact may show besides its document."""
    return {path: data for path, data in assets.items() if not path.endswith(_CONTENT)}
