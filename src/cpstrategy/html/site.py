"""Site: a document as web pages, one for each chapter, and one that leads to them.

The sections are drawn once, as for one page, so that notes and first uses of words count through
the whole; then each goes to a page of its own, and links follow the places that they lead to.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from itertools import zip_longest

from markupsafe import Markup

from cpstrategy.document.document import Alternate, Document
from cpstrategy.html.medium import CHAPTER, SECTIONS, SITE
from cpstrategy.html.page import page
from cpstrategy.source import Files

INDEX = "index.html"
"""The page that leads to all others."""

_SECTION = re.compile(r'^<section class="cps-section', re.MULTILINE)
_ID = re.compile(r'\sid="([^"]+)"')
_LINK = re.compile(r'(<a [^>]*?href=")#([^"]+)"')


@dataclass(frozen=True, slots=True)
class SiteChapter:
    """A section with the file of its page; `text` is HTML."""

    file: str
    title: str
    text: Markup


def site(document: Document, templates: Files, assets: Files) -> Mapping[str, str]:
    """Draw the pages by the names of their files, the one that leads to all others first.

    Raises BrokenTemplateError if a template or a picture is at fault.
    """
    chapters = [*_chapters(document, page(document, SECTIONS, templates, assets))]
    paint = partial(page, _around(document), templates=templates, assets=assets)
    places = {place: one.file for one in chapters for place in _ID.findall(one.text)}
    pages = {INDEX: paint(SITE)}
    neighbours = zip_longest((None, *chapters), chapters, chapters[1:])
    for before, one, after in neighbours:
        if one:
            pages[one.file] = paint(CHAPTER, chapter=one, before=before, after=after)
    return {file: _linked(drawn, file, places) for file, drawn in pages.items()}


def _around(document: Document) -> Document:
    """What stands around the chapters, in a folder of its own; there no word is explained."""
    versions, alternates = _up(document.versions), _up(document.alternates)
    return replace(document, versions=versions, alternates=alternates, glossary={})


def _up(links: tuple[Alternate, ...]) -> tuple[Alternate, ...]:
    """The same from a folder below."""
    return tuple(replace(link, href=f"../{link.href}") for link in links)


def _chapters(document: Document, drawn: str) -> Iterator[SiteChapter]:
    begins = [found.start() for found in _SECTION.finditer(drawn)]
    ends = [*begins[1:], len(drawn)]
    for section, begin, end in zip(document.sections, begins, ends, strict=True):
        # What has been drawn is HTML, in which all that authors wrote is escaped.
        yield SiteChapter(f"{section.id}.html", section.title, Markup(drawn[begin:end]))  # noqa: S704


def _linked(drawn: str, file: str, places: Mapping[str, str]) -> str:
    """A page whose links lead to the pages on which their places are."""

    def lead(link: re.Match[str]) -> str:
        there = places.get(link[2], file)
        return link[0] if there == file else f'{link[1]}{there}#{link[2]}"'

    return _LINK.sub(lead, drawn)
