"""Markdown: the authors' words as HTML, without raw HTML and with typographic quotation marks.

A text is parsed once for all the pages that show it, so nobody changes the tokens of a parse.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from cpstrategy.html.glossary import FirstUses, Linker, linker
from cpstrategy.html.tokens import fit_headings, plain_links, tight, words
from cpstrategy.html.typography import typographic

OPTIONS = {"html": False, "typographer": True, "quotes": "“”‘’"}
TEXTS = 4096
"""So many texts are remembered: more than the longest strategy has."""
UNWANTED = ["code", "fence", "html_block", "html_inline", "lheading", "reference"]


@dataclass(frozen=True, slots=True)
class Pen:
    """What one document is written with; `prefix` goes before the names of anchors."""

    link: FirstUses
    prefix: str


def pen(glossary: Mapping[str, str], prefix: str = "") -> Pen:
    """Take a pen for one document, whose texts it must see once and in reading order."""
    spellings = {typographic(spelling): anchor for spelling, anchor in glossary.items()}
    return Pen(linker(spellings, prefix), prefix)


def prose(pen: Pen, text: str, level: int) -> Markup:
    """Render paragraphs, lists and quotations; headings in them begin at `level`."""
    return _html(_linked(pen, fit_headings(tight(_blocks(text)), level)))


def inline(pen: Pen, text: str) -> Markup:
    """Render words within a paragraph or a list item."""
    return _html(_line(pen, token, pen.link) for token in _words(text))


def title(pen: Pen, text: str) -> Markup:
    """Render words of a heading or of the glossary itself: without links to the glossary."""
    return _html(_line(pen, token, iter) for token in _words(text))


def plain(pen: Pen, text: str) -> str:  # noqa: ARG001 # All four are asked in the same way.
    """Return the words alone, for where no markup can stand."""
    return words(_words(text))


@cache
def _markdown() -> MarkdownIt:
    return MarkdownIt("commonmark", OPTIONS).enable("smartquotes").disable(UNWANTED)


@lru_cache(maxsize=TEXTS)
def _blocks(text: str) -> Sequence[Token]:
    return _markdown().parse(text)


@lru_cache(maxsize=TEXTS)
def _words(text: str) -> Sequence[Token]:
    return _markdown().parseInline(text)


def _linked(pen: Pen, tokens: Iterable[Token]) -> Iterator[Token]:
    apart = 0
    for token in tokens:
        if token.type.startswith(("heading_", "blockquote_")):
            apart += token.nesting
        yield _line(pen, token, iter if apart else pen.link)


def _line(pen: Pen, token: Token, link: Linker) -> Token:
    if token.type != "inline":
        return token
    before = token.children or []
    children = list(link(plain_links(before, pen.prefix)))
    # In most lines there is nothing to link, and to copy a token takes long.
    return token if children == before else token.copy(children=children)


def _html(tokens: Iterable[Token]) -> Markup:
    markdown = _markdown()
    rendered = markdown.renderer.render(list(tokens), markdown.options, {})
    # The renderer escapes every text and attribute.
    return Markup(rendered.strip())  # noqa: S704
