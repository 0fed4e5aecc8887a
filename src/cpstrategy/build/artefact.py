"""Artefact: one file to write, and how it is made of one document.

Nothing here knows the content: a process that only makes PDFs has no time for what reads it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cpstrategy.diagnostic import BuildError
from cpstrategy.document.document import Document
from cpstrategy.gc_control import no_collection
from cpstrategy.render import formats, render
from cpstrategy.source import Files


@dataclass(frozen=True, slots=True)
class Artefact:
    """One file to write; `path` counts from its folder, `pages` is 0 if it has none.

    `is_review` says that it is for those who look after the texts, and not to be published.
    `listed` are the facts that the page of all councils shows: those of a council's own page.
    `seconds` are what making it took, which is told and never written.
    """

    path: str
    council: str
    edition: str
    format: str
    content: bytes
    pages: int = 0
    listed: Mapping[str, str] = field(default_factory=dict)
    is_review: bool = False
    seconds: float = field(default=0.0, compare=False)


@dataclass(frozen=True, slots=True)
class Job:
    """One artefact to make: its document says everything that it will show."""

    path: str
    format: str
    document: Document


@dataclass(frozen=True, slots=True)
class UnmadeArtefact:
    """What cannot be made on this computer; `path` is where it would lie."""

    path: str


def takes_long(job: Job) -> bool:
    """Whether an artefact is set in type, page by page, and not written out in a moment."""
    return formats()[job.format].is_paged


def make(job: Job, templates: Files, assets: Files) -> Artefact:
    """Render one artefact.

    Raises:
        BuildError: it is not fit to publish.
        TypesettingError: this computer cannot make PDFs.

    """
    if takes_long(job):
        from cpstrategy.pdf.engine import load as load_engine

        load_engine()
    # What is laid out is garbage as a whole when the artefact is made, and not a moment sooner.
    with no_collection():
        rendered = render(job.document, formats()[job.format], templates, assets)
    if rendered.complaints:
        raise BuildError(f"{job.path}: {'; '.join(rendered.complaints)}")
    council, edition = job.document.council, job.document.edition
    return Artefact(job.path, council, edition, job.format, rendered.content, rendered.pages)
