"""Artifacts: every page and file of one council by its path, each made when it is asked for."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from threading import RLock
from typing import NamedTuple

from cpstrategy.build.artefact import Job, make, takes_long
from cpstrategy.build.jobs import jobs_of
from cpstrategy.build.pages import CouncilPage, facts_of, make_page, pages_of
from cpstrategy.document.document import Branding
from cpstrategy.document.options import PLAIN, Options
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.preview.press import Press
from cpstrategy.render import formats


class Thing(NamedTuple):
    """What is served: a whole web page of ours, or else a file of some type."""

    content: bytes
    media_type: str
    is_page: bool


@dataclass(frozen=True, slots=True)
class _PageFile:
    """An artefact on the council's page; its size is 0 until it has been made."""

    path: str
    edition: str
    format: str
    size: int
    pages: int


class CouncilArtifacts:
    """One council as it could be read at one time; `checked` has no findings, only what to show."""

    def __init__(self, checked: CheckedCouncil, press: Press, options: Options = PLAIN) -> None:
        """Learn what there is."""
        self.checked, self._press, self._options = checked, press, options
        self._lock = RLock()
        self._jobs: dict[str, Mapping[str, Job]] = {}
        self._things: dict[str, Thing] = {}
        self._pages = {page.path: page for page in pages_of(checked)}

    @property
    def look(self) -> Branding:
        """The council's colours."""
        brand = self.checked.read.council.brand
        return Branding(brand.primary, brand.accent)

    @property
    def facts(self) -> Mapping[str, str]:
        """What the page of all councils says of it."""
        return facts_of(self.checked)

    def thing(self, path: str, judged: CheckedCouncil) -> Thing | None:
        """Make what lies at a path, once; None if nothing does.

        Raises BuildError as a build does.
        """
        page = self._pages.get(f"{path}index.html" if path.endswith("/") else path)
        if page is None:
            return None
        if page.edition:
            job = self._jobs_of(page.edition).get(page.format)
            return self._thing_of(job) if job else None
        if page.tells_findings:
            return Thing(make_page(page, judged).content, "text/html", True)
        with self._lock:
            if path not in self._things:
                artefact = make_page(page, self.checked, [*self._files()])
                self._things[path] = Thing(artefact.content, "text/html", True)
            return self._things[path]

    def _thing_of(self, job: Job) -> Thing:
        """What is quick is made under the lock, and what is not where others need not wait."""
        templates, assets = self.checked.resources.templates, self.checked.resources.assets
        output = formats()[job.format]
        kind = output.media_type or "text/html"
        if takes_long(job):
            return Thing(self._press.make(job, templates, assets).content, kind, False)
        with self._lock:
            if job.path not in self._things:
                artefact = make(job, templates, assets)
                self._things[job.path] = Thing(artefact.content, kind, output.is_page)
            return self._things[job.path]

    def _jobs_of(self, edition: str) -> Mapping[str, Job]:
        with self._lock:
            if edition not in self._jobs:
                pages = [page for page in self._pages.values() if page.edition == edition]
                jobs = jobs_of(self.checked, pages, self._options)
                self._jobs[edition] = {job.format: job for job in jobs}
            return self._jobs[edition]

    def _files(self) -> Iterator[_PageFile]:
        """Sizes are not told: most of it has not been made yet."""
        for page in self._documents():
            if page.format in self._jobs_of(page.edition):
                yield _PageFile(page.path, page.edition, page.format, 0, 0)

    def _documents(self) -> Iterator[CouncilPage]:
        return (page for page in self._pages.values() if page.edition)
