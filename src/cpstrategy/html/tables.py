"""Tables: those that authors write, made like those that the program makes of records."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from markdown_it.token import Token

from cpstrategy.html.tokens import words
from cpstrategy.text.tables import CAPTION

_WIDE, _WIDEST = 3, 8
"""Columns from which a table becomes a list on a phone, and lies on its side on paper."""
_CAPTIONED = ["paragraph_open", "inline", "paragraph_close", "table_open"]
_NEXT_TO_IT = len(_CAPTIONED) - 1


def with_tables(tokens: Sequence[Token]) -> Iterator[Token]:
    """Give tables their captions, and cells the heads that a screen reader reads with them."""
    here = 0
    while here < len(tokens):
        caption = _caption(tokens[here : here + len(_CAPTIONED)])
        here += _NEXT_TO_IT if caption else 0
        if tokens[here].type == "table_open":
            end = next(i for i in range(here, len(tokens)) if tokens[i].type == "table_close")
            yield from _table(tokens[here:end], caption)
            here = end
        yield tokens[here]
        here += 1


def _caption(tokens: Sequence[Token]) -> list[Token]:
    """The line above a table, if it is its caption."""
    if [token.type for token in tokens] != _CAPTIONED or not tokens[1].content.startswith(CAPTION):
        return []
    first, *others = tokens[1].children or [Token("text", "", 0)]
    first = first.copy(content=first.content.removeprefix(CAPTION).lstrip())
    inline = tokens[1].copy(children=[first, *others])
    return [Token("caption_open", "caption", 1, block=True), inline, _closing("caption")]


def _table(tokens: Sequence[Token], caption: Sequence[Token]) -> Iterator[Token]:
    """A table as far as its end, which is as it was."""
    heads = [
        words(inside.children or ())
        for token, inside in pairwise(tokens)
        if token.type == "th_open"
    ]
    yield tokens[0].copy(attrs={"class": _look(len(heads))})
    yield from caption
    column = 0
    for token in tokens[1:]:
        column = 0 if token.type == "tr_open" else column
        if token.type in ("th_open", "td_open"):
            yield _cell(token, column, heads)
            column += 1
        else:
            is_head = token.type == "td_close" and column == 1
            yield _closing("th") if is_head else token


def _look(columns: int) -> str:
    wide = " cps-wide" if columns >= _WIDE else ""
    return f"cps-table{wide}{' cps-widest' if columns >= _WIDEST else ''}"


def _cell(token: Token, column: int, heads: Sequence[str]) -> Token:
    """A cell with what it heads, or the name of its column."""
    side = str(token.attrs.get("style", "")).removeprefix("text-align:")
    attrs: dict[str, str | int | float] = {}
    if side in ("right", "center"):
        attrs["class"] = "cps-end" if side == "right" else "cps-middle"
    if token.type == "th_open":
        return token.copy(attrs={**attrs, "scope": "col"})
    if not column:
        return token.copy(tag="th", attrs={**attrs, "scope": "row"})
    return token.copy(attrs={**attrs, "data-label": heads[column]})


def _closing(tag: str) -> Token:
    return Token(f"{tag}_close", tag, -1, block=True)
