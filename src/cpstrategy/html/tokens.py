"""Tokens: Markdown after parsing, fitted to where it stands.

Screen readers of PDF need two things of it: a list item holds no blocks but lists (ISO 32000-1,
table 333), and a link holds nothing but text.
"""

from collections.abc import Iterable, Iterator, Sequence

from markdown_it.token import Token

LISTS = ("bullet_list_open", "bullet_list_close", "ordered_list_open", "ordered_list_close")
LINKS = ("https://", "mailto:", "#")
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


def fit_headings(tokens: Iterable[Token], level: int) -> Iterator[Token]:
    """Move headings so that the first is of `level` and none skips one."""
    above: list[str] = []
    for token in tokens:
        if token.type == "heading_open":
            while above and above[-1] >= token.tag:
                above.pop()
            above.append(token.tag)
        if token.type in ("heading_open", "heading_close"):
            yield token.copy(tag=f"h{min(level + len(above) - 1, 6)}")
        else:
            yield token


def plain_links(tokens: Sequence[Token], prefix: str) -> Iterator[Token]:
    """Keep links to https, mailto and anchors, with their words as plain text.

    Other links and pictures become their words. `prefix` goes before the name of an anchor.
    """
    linked = kept = False
    for token in tokens:
        if token.type == "link_open":
            target = str(token.attrs["href"])
            linked, kept = True, target.startswith(LINKS)
            address = f"#{prefix}{target[1:]}" if target[0] == "#" else target
            yield from (token.copy(attrs={**token.attrs, "href": address}),) if kept else ()
        elif token.type == "link_close":
            linked = False
            yield from (token,) if kept else ()
        elif linked or token.type == "image":
            yield text(words([token]))
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
