"""Page foot: what stands at the foot and the edge of each page on paper, as CSS writes it."""

import re

from markupsafe import Markup

from cpstrategy.document.document import Document
from cpstrategy.html.filters import css, css_string
from cpstrategy.text.catalogue import Catalogue

_PLACES = {"number": Markup("counter(page)"), "total": Markup("counter(pages)")}
_TITLE = {"title": Markup("string(title)")}
_PLACE = re.compile(r"\{(\w+)\}")


def page_of(words: Catalogue) -> Markup:
    """`Page 4 of 40`, in the order of the words, with the numbers that the pages get."""
    said = words.fill("page-of", number="{number}", total="{total}")
    return _content(said, _PLACES)


def foot(document: Document) -> Markup:
    """The title of the document, after the short name of its council if it does not say it."""
    place = document.imprint.place
    if not place or place in document.title:
        return _TITLE["title"]
    # A brace of an author's is none of ours.
    named = document.words.fill("foot", place=place.replace("{", "("), title="{title}")
    return _content(named, _TITLE)


def outer_edge(margin: str) -> Markup:
    """The width of the margin at which lines end, of up to four as CSS writes them."""
    top, *others = margin.split()
    return css(others[0] if others else top)


def _content(said: str, places: dict[str, Markup]) -> Markup:
    parts = _PLACE.split(said)
    parts[::2] = (css_string(words) if words else "" for words in parts[::2])
    parts[1::2] = (places[name] for name in parts[1::2])
    return Markup(" ").join(filter(None, parts))
