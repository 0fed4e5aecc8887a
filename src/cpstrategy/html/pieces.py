"""Pieces: long texts in pieces while their quotation marks are set.

To set one, markdown-it makes the text anew that it stands in, so a text full of them would take
the square of its length. It looks over the ends of pieces and joins them again, so nothing else
changes.
"""

from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

LONGEST = 500
"""Letters of a piece: as many as hardly any paragraph has with several marks."""


def in_pieces(markdown: MarkdownIt) -> None:
    """Let a parser take long texts apart before it sets quotation marks."""
    markdown.core.ruler.before("smartquotes", "pieces", _take_apart)


def _take_apart(state: StateCore) -> None:
    for line in state.tokens:
        if line.children and len(line.content) > LONGEST:
            line.children = [piece for token in line.children for piece in _pieces(token)]


def _pieces(token: Token) -> Iterator[Token]:
    if token.type != "text" or len(token.content) <= LONGEST:
        yield token
        return
    for start in range(0, len(token.content), LONGEST):
        yield token.copy(content=token.content[start : start + LONGEST])
