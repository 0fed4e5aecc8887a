"""Pages: every page that a council has: its documents, and what lists and judges them.

Whoever wants to know what a council has asks here: the build, the preview and the plan alike.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from cpstrategy.build.artefact import Artefact

if TYPE_CHECKING:
    from cpstrategy.build.entry import Entry
    from cpstrategy.build.index import DocumentFile
    from cpstrategy.pipeline import CheckedCouncil
    from cpstrategy.source import Shipped


@dataclass(frozen=True, slots=True)
class CouncilPage:
    """A page and where it goes: a format of an edition, or one of the council's own.

    `is_review` says that it is for those who look after the texts, and not to be published, and
    `tells_findings` that it says what was found. `is_paged` says that it is set in type, and
    `is_on_request` that it is made only where its format is asked for by name.
    """

    path: str
    edition: str
    format: str
    is_review: bool = False
    tells_findings: bool = False
    is_paged: bool = False
    is_on_request: bool = False

    def is_wanted(self, editions: Collection[str], formats: Collection[str]) -> bool:
        """Whether it is asked for; nothing by name means all, and the index follows the rest."""
        if self.edition:
            named = not editions or self.edition in editions
            return named and (self.format in formats if formats else not self.is_on_request)
        return not self.is_review or not (editions or formats)


@dataclass(frozen=True, slots=True)
class OwnPage:
    """A page that a council has besides its documents: how it is made, and of which councils.

    `make` is given what is known of the council, and the documents that there are of it.
    """

    name: str
    make: Callable[[CheckedCouncil, Sequence[DocumentFile]], str]
    applies: Callable[[CheckedCouncil], bool] = lambda _: True
    is_review: bool = True
    tells_findings: bool = False


def _status(checked: CheckedCouncil, _files: Sequence[DocumentFile]) -> str:
    from cpstrategy.status.page import registers_page

    return registers_page(checked)


def _has_registers(checked: CheckedCouncil) -> bool:
    from cpstrategy.status.coverage import has_registers

    return checked.strategy is not None and has_registers(checked.strategy)


def _report(checked: CheckedCouncil, _files: Sequence[DocumentFile]) -> str:
    from cpstrategy.reports.html.page import council_findings_page

    return council_findings_page(checked)


def _index(checked: CheckedCouncil, files: Sequence[DocumentFile]) -> str:
    from cpstrategy.build.index import council_index

    return council_index(checked, files)


INDEX = "index"
OWN_PAGES = (
    OwnPage("status", _status, _has_registers),
    OwnPage("report", _report, tells_findings=True),
    OwnPage(INDEX, _index, is_review=False),
)
"""In the order in which they are made: the index comes last, for it lists what was made."""


def is_misplaced(entry: Entry) -> bool:
    """Whether a page for editors lies among what is published, where older versions put it."""
    own = {one.name for one in OWN_PAGES if one.is_review}
    return entry.format in own and not (entry.edition or entry.is_review)


def pages_of(checked: CheckedCouncil) -> tuple[CouncilPage, ...]:
    """List every page of a council: its editions in order, each in its formats, then its own."""
    from cpstrategy.render import formats, formats_of

    outputs, council = formats(), checked.council.name
    documents = (
        CouncilPage(
            f"{council}/{edition.name}{outputs[name].suffix}",
            edition.name,
            name,
            is_paged=outputs[name].is_paged,
            is_on_request=name not in edition.outputs,
        )
        for edition in checked.resources.offered
        for name in formats_of(edition)
    )
    own = (
        CouncilPage(
            f"{council}/{own_page.name}.html",
            "",
            own_page.name,
            own_page.is_review,
            own_page.tells_findings,
        )
        for own_page in OWN_PAGES
        if own_page.applies(checked)
    )
    return (*documents, *own)


def make_page(
    page: CouncilPage, checked: CheckedCouncil, files: Sequence[DocumentFile] = ()
) -> Artefact:
    """Make one of a council's own pages.

    Raises:
        BuildError: a template is at fault.

    """
    [own_page] = [own_page for own_page in OWN_PAGES if own_page.name == page.format]
    content = own_page.make(checked, files).encode()
    return Artefact(
        page.path,
        checked.council.name,
        "",
        page.format,
        content,
        listed=facts_of(checked) if page.format == INDEX else {},
        is_review=page.is_review,
    )


def facts_of(checked: CheckedCouncil) -> Mapping[str, str]:
    """What the page of all councils says of one."""
    from cpstrategy.build.index import listed_facts

    return listed_facts(checked)


def make_index(facts: Mapping[str, Mapping[str, str]], shipped: Shipped) -> Artefact:
    """List all councils by name: those of this build, and those that it leaves as they are.

    Raises:
        BuildError: a template is at fault.

    """
    from cpstrategy.build.index import councils_index

    page = councils_index([facts[name] for name in sorted(facts)], shipped)
    return Artefact(f"{INDEX}.html", "", "", INDEX, page.encode())
