"""Shelf: every page and file of one council by its path, each made when it is asked for."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from threading import RLock
from typing import NamedTuple

from cpstrategy.build.artefact import Job, make, takes_long
from cpstrategy.build.pages import list_council, listed_facts
from cpstrategy.document.document import Look
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import Checked, jobs
from cpstrategy.render import formats
from cpstrategy.resources.resources import offers, read_editions, templates_of
from cpstrategy.serving.press import Press
from cpstrategy.source import Shipped
from cpstrategy.tracking.coverage import has_registers
from cpstrategy.tracking.page import track_council


class Thing(NamedTuple):
    """What is served: a whole web page of ours, or else a file of some type."""

    content: bytes
    media_type: str
    is_page: bool


@dataclass(frozen=True, slots=True)
class _Offered:
    """An artefact on the council's page; its size is 0 until it has been made."""

    path: str
    edition: str
    format: str
    size: int
    pages: int


class Shelf:
    """One council as it could be read at one time; `checked` has no findings, only what to show."""

    def __init__(self, checked: Checked, shipped: Shipped, press: Press) -> None:
        """Learn what there is.

        Raises BuildError if an edition is faulty.
        """
        self.checked, self._shipped, self._press = checked, shipped, press
        self._lock = RLock()
        self._jobs: dict[str, Mapping[str, Job]] = {}
        self._things: dict[str, Thing] = {}
        editions = read_editions(templates_of(checked.council, shipped)[0]).values()
        self._editions = [one for one in editions if offers(checked.strategy, one)]
        known, name = formats(), checked.council.name
        self._paths: dict[str, tuple[Edition, str]] = {
            posixpath.join(name, edition.name + known[output].suffix): (edition, output)
            for edition in self._editions
            for output in edition.outputs
        }

    @property
    def look(self) -> Look:
        """The council's colours."""
        assert self.checked.strategy is not None
        brand = self.checked.strategy.council.brand
        return Look(brand.primary, brand.accent)

    @property
    def facts(self) -> Mapping[str, str]:
        """What the page of all councils says of it."""
        return listed_facts(self.checked)

    def thing(self, path: str) -> Thing | None:
        """Make what lies at a path, once; None if nothing does.

        Raises BuildError and BrokenTemplateError as a build does.
        """
        if path in self._paths:
            edition, output = self._paths[path]
            job = self._jobs_of(edition).get(output)
            return self._made(job) if job else None
        with self._lock:
            if path not in self._things and (page := self._own(path)):
                self._things[path] = page
            return self._things.get(path)

    def _made(self, job: Job) -> Thing:
        """What is quick is made under the lock, and what is not where others need not wait."""
        templates, assets = templates_of(self.checked.council, self._shipped)
        kind = formats()[job.format].media_type or "text/html"
        if takes_long(job):
            return Thing(self._press.make(job, templates, assets).content, kind, False)
        with self._lock:
            if job.path not in self._things:
                made = make(job, templates, assets)
                self._things[job.path] = Thing(made.content, kind, job.format == "html")
            return self._things[job.path]

    def _jobs_of(self, edition: Edition) -> Mapping[str, Job]:
        with self._lock:
            if edition.name not in self._jobs:
                found = jobs(self.checked, self._shipped, [edition], edition.outputs)
                self._jobs[edition.name] = {job.format: job for job in found}
            return self._jobs[edition.name]

    def _own(self, path: str) -> Thing | None:
        name, checked = self.checked.council.name, self.checked
        assert checked.strategy is not None
        if path in (f"{name}/", f"{name}/index.html"):
            return self._index()
        if path == f"{name}/status.html" and has_registers(checked.strategy):
            made = track_council(checked, self._shipped, self._editions)
            return Thing(made.content, "text/html", True)
        return None

    def _index(self) -> Thing:
        every = [job for one in self._editions for job in self._jobs_of(one).values()]
        offered = [self._offered(job) for job in every]
        made = list_council(self.checked, self._shipped, self._editions, offered)
        return Thing(made.content, "text/html", True)

    def _offered(self, job: Job) -> _Offered:
        """Sizes are not told: most of it has not been made yet."""
        return _Offered(job.path, job.document.edition, job.format, 0, 0)
