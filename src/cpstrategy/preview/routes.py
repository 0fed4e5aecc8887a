"""Routes: a project at one time, and what lies at each path of its preview."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import quote

from cpstrategy.build.pages import make_index
from cpstrategy.diagnostic import BuildError
from cpstrategy.disk import DiskError
from cpstrategy.html.publications import NEUTRAL
from cpstrategy.pdf import TypesettingError
from cpstrategy.preview.artifacts import Thing
from cpstrategy.preview.overlay import News, dressed
from cpstrategy.preview.pages import notice_page
from cpstrategy.preview.snapshot import Snapshot
from cpstrategy.reports.html.page import findings_page
from cpstrategy.source import Shipped

FAULTS = (BuildError, DiskError, TypesettingError)
"""What may be wrong besides the content; each says it in one sentence."""
FOUND, MISSING, BROKEN, NOT_YET = 200, 404, 500, 503


def fault_sentence(error: Exception) -> str:
    """Say what is at fault: whatever it is, the preview goes on."""
    if isinstance(error, FAULTS):
        return f"{str(error).removesuffix('.')}."
    return f"This is a fault in cpstrategy, not in your content ({type(error).__name__}: {error})."


class Answer(NamedTuple):
    """What is sent: pages of ours may run the preview's script."""

    status: int
    content: bytes
    media_type: str
    is_page: bool


@dataclass(frozen=True, slots=True)
class ProjectView:
    """A project: its councils by name, and why it is not as it is on the disk, if so.

    `last` remembers of every path what could be made last.
    """

    shipped: Shipped
    standings: Mapping[str, Snapshot] = field(default_factory=dict)
    trouble: str = ""
    last: dict[str, Thing] = field(default_factory=dict)

    def answer(self, path: str, host: str) -> Answer:
        """Make what lies at a path; a path is a name among others, and leads to no file."""
        standing = self.standings.get(path.partition("/")[0])
        status, trouble = FOUND, ""
        try:
            thing = self._thing(path, standing)
            self.last.update({path: thing} if thing else {})
        except Exception as error:
            trouble = fault_sentence(error)
            thing = self.last.get(path)
            if thing is None:
                # That page says it, and nothing of it is from before.
                status, thing = BROKEN, self._notice("This cannot be made", trouble)
                trouble = ""
        if thing is None and standing is not None and standing.artifacts is None:
            status, thing = NOT_YET, self._notice("There is nothing to show yet", standing.trouble)
        if thing is None:
            status, thing = MISSING, self._notice("There is no such page", f"It was /{path}.")
        return self._sent(Answer(status, *thing), path, host, standing, trouble)

    def _sent(
        self, answer: Answer, path: str, host: str, standing: Snapshot | None, trouble: str
    ) -> Answer:
        """Put into a page of ours what the preview has to say."""
        if not answer.is_page:
            return answer
        artifacts = standing.artifacts if standing else None
        look = artifacts.look if artifacts else NEUTRAL
        news = self._news(standing, trouble)
        html, templates = answer.content.decode(), self.shipped.templates
        content = dressed(html, quote(f"/{path}"), host, news, look, templates)
        return answer._replace(content=content)

    def _news(self, standing: Snapshot | None, trouble: str) -> News:
        if standing is None:
            findings = tuple(
                finding for snapshot in self.standings.values() for finding in snapshot.numbered
            )
            checked = all(snapshot.is_checked for snapshot in self.standings.values())
            return News(findings, trouble or self.trouble, checked, is_listed=False)
        trouble = trouble or self.trouble or standing.trouble
        return News(standing.numbered, trouble, standing.is_checked)

    def _thing(self, path: str, standing: Snapshot | None) -> Thing | None:
        if path in ("", "index.html"):
            shelves = {
                name: snapshot.artifacts
                for name, snapshot in self.standings.items()
                if snapshot.artifacts
            }
            facts = {name: artifacts.facts for name, artifacts in shelves.items()}
            return Thing(make_index(facts, self.shipped).content, "text/html", True)
        if path == "findings":
            page = findings_page(
                [snapshot.judged for snapshot in self.standings.values()], self.shipped
            )
            return Thing(page.encode(), "text/html", True)
        if standing is None or standing.artifacts is None:
            return None
        return standing.artifacts.thing(path, standing.judged)

    def _notice(self, title: str, words: str) -> Thing:
        return Thing(notice_page(title, words, self.shipped).encode(), "text/html", True)
