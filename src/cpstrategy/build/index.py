"""Index: the pages that offer what was built, for one council and for all councils."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol
from urllib.parse import quote

from cpstrategy.compose.compose import compose
from cpstrategy.formatting.dates import tell_period
from cpstrategy.formatting.in_english import edition_title
from cpstrategy.formatting.status import tell_status
from cpstrategy.html.publications import CouncilLink, FileLink, council_page, councils_page
from cpstrategy.pipeline import CheckedCouncil, marked
from cpstrategy.render import formats, in_readers_order

if TYPE_CHECKING:
    from cpstrategy.output import Output
    from cpstrategy.source import Shipped


class DocumentFile(Protocol):
    """A document to offer: where it is in the build folder, and its size in bytes and pages."""

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


def council_index(checked: CheckedCouncil, files: Sequence[DocumentFile]) -> str:
    """Offer every edition of a council with its formats, their sizes and pages."""
    editions, outputs = checked.resources.offered, formats()
    order = [
        (edition.name, name) for edition in in_readers_order(editions) for name in edition.outputs
    ]
    in_order = sorted(
        (file for file in files if (file.edition, file.format) in order),
        key=lambda file: order.index((file.edition, file.format)),
    )
    document = compose(marked(checked), editions[0], checked.council.name)
    titles = {one.name: edition_title(one, document.words) for one in editions}
    links = [
        FileLink(
            edition_title=titles[file.edition],
            format_title=document.words.called(f"output-{file.format}", outputs[file.format].title),
            href=quote(posixpath.basename(file.path)),
            size=file.size,
            pages=file.pages,
            is_for_editors=_is_for_editors(outputs[file.format]),
        )
        for file in in_order
    ]
    return council_page(document, links, checked.resources.templates, checked.resources.assets)


def _is_for_editors(output: Output) -> bool:
    return output.is_beside or not output.media_type


def listed_facts(checked: CheckedCouncil) -> dict[str, str]:
    """What the page of all councils says of one."""
    strategy = marked(checked)
    document, words = strategy.document, strategy.supplies.catalogue
    return {
        "name": strategy.council.name,
        "title": str(document.title),
        "period": tell_period(document.period, words) if document.period else "",
        "status": tell_status(document.status, words),
        "language": document.language,
        "href": quote(posixpath.join(checked.council.name, "index.html")),
    }


def councils_index(facts: Iterable[Mapping[str, str]], shipped: Shipped) -> str:
    """Offer every council with a link to its own page."""
    return councils_page(
        [CouncilLink(**council_facts) for council_facts in facts], shipped.templates, {}
    )
