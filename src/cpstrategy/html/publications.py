"""Publications: the pages that list what was built, for one council and for all."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from cpstrategy.document.document import Branding, Document
from cpstrategy.html.drawing import draw
from cpstrategy.html.medium import COUNCIL, COUNCILS
from cpstrategy.source import Files
from cpstrategy.text.catalogue import ENGLISH_LANGUAGE

NEUTRAL = Branding("#1d4e79", "#8a3b6e")


@dataclass(frozen=True, slots=True)
class FileLink:
    """A file to offer: `size` in bytes, `pages` 0 where it has none.

    `is_for_editors` says that it is to be put into another page, and is none to read.
    """

    edition_title: str
    format_title: str
    href: str
    size: int
    pages: int = 0
    is_for_editors: bool = False


@dataclass(frozen=True, slots=True)
class CouncilLink:
    """A council to offer, with the address of its own page and the language of its words."""

    name: str
    title: str
    period: str
    status: str
    href: str
    language: str = ENGLISH_LANGUAGE


def council_page(
    document: Document, links: Sequence[FileLink], templates: Files, assets: Files
) -> str:
    """List every edition of a council's strategy and every format, in the order given.

    What is for web editors comes last. Raises BrokenTemplateError if a template or a picture is at
    fault.
    """
    to_read = (link for link in links if not link.is_for_editors)
    editions = [
        (edition, list(files))
        for edition, files in groupby(to_read, lambda link: link.edition_title)
    ]
    return draw(
        COUNCIL,
        document.look,
        templates,
        assets,
        {},
        words=document.words,
        document=document,
        editions=editions,
        for_editors=[link for link in links if link.is_for_editors],
    )


def councils_page(councils: Sequence[CouncilLink], templates: Files, assets: Files) -> str:
    """List the councils, in the order given.

    Raises BrokenTemplateError if a template is at fault.
    """
    return draw(COUNCILS, NEUTRAL, templates, assets, {}, councils=councils)
