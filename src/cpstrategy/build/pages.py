"""Listing: the pages that offer what was built, for one council and for all councils."""

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol

from cpstrategy.build.artefact import Artefact
from cpstrategy.compose import compose
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import Checked, marked
from cpstrategy.render import formats
from cpstrategy.resources.resources import templates_of
from cpstrategy.source import Shipped
from cpstrategy.telling.dates import tell_period
from cpstrategy.telling.status import tell_status


class Offered(Protocol):
    """An artefact to offer: where it is in the build folder, and its size in bytes and pages."""

    @property
    def path(self) -> str: ...  # noqa: D102  # The class says it.
    @property
    def edition(self) -> str: ...  # noqa: D102
    @property
    def format(self) -> str: ...  # noqa: D102
    @property
    def size(self) -> int: ...  # noqa: D102
    @property
    def pages(self) -> int: ...  # noqa: D102


def list_council(
    checked: Checked, shipped: Shipped, editions: Sequence[Edition], artefacts: Sequence[Offered]
) -> Artefact:
    """Make `<council>/index.html`: every edition with its formats, their sizes and pages."""
    # Jinja takes long to import, and those who only validate have no use for it.
    from cpstrategy.html.publications import Listed, council_page

    assert checked.strategy is not None
    council = checked.council
    titles = {edition.name: edition.title for edition in editions}
    outputs = formats()
    listed = [
        Listed(
            edition_title=titles[one.edition],
            format_title=outputs[one.format].title,
            href=posixpath.basename(one.path),
            size=one.size,
            pages=one.pages,
        )
        for one in artefacts
    ]
    templates, assets = templates_of(council, shipped)
    document = compose(marked(checked), editions[0], council.name)
    page = council_page(document, listed, templates, assets)
    path = posixpath.join(council.name, "index.html")
    return Artefact(path, council.name, "", "index", page.encode(), listed=listed_facts(checked))


def listed_facts(checked: Checked) -> dict[str, str]:
    """What the page of all councils says of one."""
    strategy = marked(checked)
    document = strategy.document
    return {
        "name": strategy.council.name,
        "title": document.title,
        "period": tell_period(document.period) if document.period else "",
        "status": tell_status(document.status),
        "href": posixpath.join(checked.council.name, "index.html"),
    }


def list_councils(facts: Iterable[Mapping[str, str]], shipped: Shipped) -> Artefact:
    """Make `index.html`: every council with a link to its own page."""
    from cpstrategy.html.publications import ListedCouncil, councils_page

    page = councils_page([ListedCouncil(**one) for one in facts], shipped.templates, {})
    return Artefact("index.html", "", "", "index", page.encode())
