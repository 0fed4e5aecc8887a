"""Markdown: the authors' words as HTML, without raw HTML and with typographic quotation marks."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token
from markupsafe import Markup

from cpstrategy.html.glossary import Linker, linker
from cpstrategy.html.tokens import fit_headings, plain_links, tight, words
from cpstrategy.html.typography import typographic

OPTIONS = {"html": False, "typographer": True, "quotes": "“”‘’"}
UNWANTED = ["code", "fence", "html_block", "html_inline", "lheading", "reference"]


@dataclass(frozen=True, slots=True)
class Pen:
    """What one document is written with; `prefix` goes before the names of anchors."""

    markdown: MarkdownIt
    link: Linker
    prefix: str


def pen(glossary: Mapping[str, str], prefix: str = "") -> Pen:
    """Take a pen for one document, whose texts it must see once and in reading order."""
    markdown = MarkdownIt("commonmark", OPTIONS).enable("smartquotes").disable(UNWANTED)
    spellings = {typographic(spelling): anchor for spelling, anchor in glossary.items()}
    return Pen(markdown, linker(spellings, prefix), prefix)


def prose(pen: Pen, text: str, level: int) -> Markup:
    """Render paragraphs, lists and quotations; headings in them begin at `level`."""
    tokens = fit_headings(tight(pen.markdown.parse(text)), level)
    return _html(pen, _linked(pen, tokens))


def inline(pen: Pen, text: str) -> Markup:
    """Render words within a paragraph or a list item."""
    return _html(pen, (_line(pen, token, pen.link) for token in _parse(pen, text)))


def title(pen: Pen, text: str) -> Markup:
    """Render words of a heading or of the glossary itself: without links to the glossary."""
    return _html(pen, (_line(pen, token, iter) for token in _parse(pen, text)))


def plain(pen: Pen, text: str) -> str:
    """Return the words alone, for where no markup can stand."""
    return words(_parse(pen, text))


def _parse(pen: Pen, text: str) -> list[Token]:
    return pen.markdown.parseInline(text)


def _linked(pen: Pen, tokens: Iterable[Token]) -> Iterator[Token]:
    apart = 0
    for token in tokens:
        if token.type.startswith(("heading_", "blockquote_")):
            apart += token.nesting
        yield _line(pen, token, iter if apart else pen.link)


def _line(pen: Pen, token: Token, link: Linker) -> Token:
    if token.type == "inline":
        token.children = list(link(plain_links(token.children or [], pen.prefix)))
    return token


def _html(pen: Pen, tokens: Iterable[Token]) -> Markup:
    rendered = pen.markdown.renderer.render(list(tokens), pen.markdown.options, {})
    # The renderer escapes every text and attribute.
    return Markup(rendered.strip())  # noqa: S704
