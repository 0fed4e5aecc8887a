"""Markdown: the authors' words as HTML, without raw HTML and with typographic quotation marks.

A text is parsed once for all the pages that show it, so nobody changes the tokens of a parse.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from markdown_it.token import Token
from markupsafe import Markup

from cpstrategy.html.dialect import dialect, parser_for
from cpstrategy.html.figures import with_figures, with_pictures
from cpstrategy.html.glossary import Linker
from cpstrategy.html.links import plain_links
from cpstrategy.html.notes import Note, reference, spaced, way_back, without_notes
from cpstrategy.html.pen import Pen
from cpstrategy.html.tables import with_tables
from cpstrategy.html.tokens import fit_headings, tight, words

TEXTS = 4096
"""So many texts are remembered: more than the longest strategy has."""


def prose(pen: Pen, text: str, level: int) -> Markup:
    """Render paragraphs, lists, quotations and tables; headings in them begin at `level`."""
    body, notes = without_notes(_blocks(text))
    fitted = fit_headings(list(tight(body)), level, pen.prefix, pen.name_heading)
    blocks = list(with_figures(list(fitted), pen.picture))
    if "|" in text:
        blocks = list(with_tables(blocks))
    return _and_notes(pen, notes, _linked(pen, blocks))


def inline(pen: Pen, text: str) -> Markup:
    """Render words within a paragraph or a list item."""
    return _inline(pen, text, pen.explain)


def title(pen: Pen, text: str) -> Markup:
    """Render words of a heading or of the glossary itself: nothing in them is explained."""
    pen.abbreviations.begin()
    return _inline(pen, text, iter)


def plain(pen: Pen, text: str) -> str:  # noqa: ARG001 # All four are asked in the same way.
    """Return the words alone, for where no markup can stand."""
    return words(without_notes(_words(text))[0])


def _inline(pen: Pen, text: str, link: Linker) -> Markup:
    body, notes = without_notes(_words(text))
    return _and_notes(pen, notes, [_line(pen, token, link) for token in body])


@lru_cache(maxsize=TEXTS)
def _blocks(text: str) -> Sequence[Token]:
    return parser_for(text).parse(text)


@lru_cache(maxsize=TEXTS)
def _words(text: str) -> Sequence[Token]:
    """The lines of a text without its paragraphs, and its notes behind them."""
    if "[^" not in text:
        return parser_for(text).parseInline(text)
    body, _ = without_notes(parsed := _blocks(text))
    lines = [[token] for token in body if token.type == "inline"]
    return [*spaced(lines), *parsed[len(body) :]]


def _linked(pen: Pen, tokens: Iterable[Token]) -> Iterator[Token]:
    apart = 0
    for token in tokens:
        if token.type.startswith(("heading_", "blockquote_", "thead_")):
            apart += token.nesting
        if token.type == "heading_open":
            pen.abbreviations.begin()
        yield _line(pen, token, iter if apart else pen.explain)


def _line(pen: Pen, token: Token, link: Linker) -> Token:
    if token.type != "inline":
        return token
    before = token.children or []
    marked = (
        reference(one, pen.notes.count, pen.prefix, pen.words)
        if one.type == "footnote_ref"
        else one
        for one in with_pictures(plain_links(before, pen), pen.picture)
    )
    children = list(link(marked))
    # In most lines there is nothing to link, and to copy a token takes long.
    return token if children == before else token.copy(children=children)


def _and_notes(pen: Pen, notes: Sequence[Sequence[Token]], tokens: Iterable[Token]) -> Markup:
    """Render a text, whose notes wait until its section ends."""
    html = _html(tokens)
    before = pen.notes.count
    for number, note in enumerate(notes, start=before + 1):
        lines = [[_line(pen, one, pen.explain_apart)] for one in note if one.type == "inline"]
        anchors = (one for one in note if one.type == "footnote_anchor")
        back = [way_back(one, before, pen.prefix, pen.words) for one in anchors]
        said = _html([*spaced(lines), *back])
        pen.notes.waiting.append(Note(number, f"{pen.prefix}note-{number}", said))
    pen.notes.count += len(notes)
    return html


def _html(tokens: Iterable[Token]) -> Markup:
    markdown = dialect(addresses=False)
    rendered = markdown.renderer.render(list(tokens), markdown.options, {})
    # The renderer escapes every text and attribute.
    return Markup(rendered.strip())  # noqa: S704
