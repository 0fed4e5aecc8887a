"""Lettered: lists that begin with `a)`, `(i)`, `(1)` or a dash, which plain Markdown does not know.

Before parsing such a beginning becomes one that Markdown knows, with a sign that says what it was;
after parsing the sign becomes a property of the list.
"""

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from markdown_it.token import Token

from cpstrategy.text.list_markers import DASH, lettered, lines_of_lists

_SIGNS = 0xF1000
"""Where the signs are: so far up nobody writes."""
_MOST = 1000
_KINDS = ("1", "a", "A", "i", "I")


def lettered_lists(markdown: MarkdownIt) -> None:
    """Teach a parser such lists."""
    markdown.core.ruler.after("normalize", "letters_taken", _take)
    markdown.core.ruler.after("block", "letters_given", _give)


def _take(state: StateCore) -> None:
    lines = state.src.split("\n")
    for number in lines_of_lists(lines):
        line = lines[number]
        marker = lettered(line)
        if marker is None:
            continue
        if marker.kind == DASH:
            known, sign = "-", chr(_SIGNS)
        else:
            style = 2 * _KINDS.index(marker.kind) + marker.in_brackets
            known = "1." if marker.in_brackets else "1)"
            sign = chr(_SIGNS + style * _MOST + marker.number)
        lines[number] = f"{line[: marker.start]}{known} {sign}{line[marker.end :]}"
    state.src = "\n".join(lines)


def _give(state: StateCore) -> None:
    lists: list[Token] = []
    for token in state.tokens:
        if token.type in ("bullet_list_open", "ordered_list_open"):
            lists.append(token)
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            lists.pop()
        elif token.type == "inline" and ord(token.content[:1] or " ") >= _SIGNS:
            sign, token.content = ord(token.content[0]) - _SIGNS, token.content[1:]
            if lists and "class" not in lists[-1].attrs:
                lists[-1].attrs = _attributes(sign)


def _attributes(sign: int) -> dict[str, str | int | float]:
    if not sign:
        return {"class": "cps-dashes"}
    style, number = divmod(sign, _MOST)
    kind, in_brackets = _KINDS[style // 2], style % 2
    name = f"cps-list-{kind}{'-brackets' if in_brackets else ''}"
    start: dict[str, str | int | float] = {"start": number} if number > 1 else {}
    return {"type": kind, "class": name, **start}
