"""Tokens: Markdown after parsing, fitted to where it stands.

Screen readers of PDF need of it that a list item holds no blocks but lists (ISO 32000-1,
table 333).
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import zip_longest

from markdown_it.token import Token

LISTS = ("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close")
SPACES = ("softbreak", "hardbreak")


def tight(tokens: Iterable[Token]) -> Iterator[Token]:
    """Leave no blocks but lists in list items; paragraphs there are parted by a line break."""
    has_text: list[bool] = []
    for token in tokens:
        if token.type == "list_item_open":
            has_text.append(False)
            yield token
        elif token.type == "list_item_close":
            has_text.pop()
            yield token
        elif not has_text or token.type in LISTS:
            yield token
        elif token.type == "inline":
            if has_text[-1]:
                yield _line_break()
            has_text[-1] = True
            yield token


def fit_headings(
    tokens: Sequence[Token], level: int, prefix: str, name: Callable[[str], str]
) -> Iterator[Token]:
    """Move headings so that the first is of `level` and none skips one, and name them."""
    above: list[str] = []
    for token, inside in zip_longest(tokens, tokens[1:]):
        if token.type == "heading_open":
            while above and above[-1] >= token.tag:
                above.pop()
            above.append(token.tag)
        tag = f"h{min(level + len(above) - 1, 6)}"
        if token.type == "heading_open":
            named = prefix + name(words(inside.children or ()))
            yield token.copy(tag=tag, attrs={"id": named})
        elif token.type == "heading_close":
            yield token.copy(tag=tag)
        else:
            yield token


def words(tokens: Iterable[Token]) -> str:
    """Return the text alone; of a picture, its description."""
    return "".join(
        " " if token.type in SPACES else words(token.children) if token.children else token.content
        for token in tokens
    )


def text(content: str) -> Token:
    """Make a token of plain text."""
    return Token("text", "", 0, content=content)


def _line_break() -> Token:
    return Token("inline", "", 0, children=[Token("hardbreak", "br", 0)])
