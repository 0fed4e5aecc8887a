"""Listing: the pages that offer what was built, for one council and for all councils."""

import posixpath
from collections.abc import Sequence

from cpstrategy.compose import compose
from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import Artefact, Checked, marked
from cpstrategy.render import formats
from cpstrategy.source import Shipped
from cpstrategy.supply import templates_of
from cpstrategy.telling.dates import tell_period
from cpstrategy.telling.status import tell_status


def list_council(
    checked: Checked, shipped: Shipped, editions: Sequence[Edition], artefacts: Sequence[Artefact]
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
            size=len(one.content),
            pages=one.pages,
        )
        for one in artefacts
    ]
    templates, assets = templates_of(council, shipped)
    document = compose(marked(checked), editions[0], council.name)
    page = council_page(document, listed, templates, assets)
    path = posixpath.join(council.name, "index.html")
    return Artefact(path, council.name, "", "index", page.encode())


def list_councils(councils: Sequence[Checked], shipped: Shipped) -> Artefact:
    """Make `index.html`: every council with a link to its own page."""
    from cpstrategy.html.publications import ListedCouncil, councils_page

    listed = []
    for checked in councils:
        assert checked.strategy is not None
        document = marked(checked).document
        listed.append(
            ListedCouncil(
                name=checked.strategy.council.name,
                title=document.title,
                period=tell_period(document.period) if document.period else "",
                status=tell_status(document.status),
                href=posixpath.join(checked.council.name, "index.html"),
            )
        )
    page = councils_page(listed, shipped.templates, {})
    return Artefact("index.html", "", "", "index", page.encode())
