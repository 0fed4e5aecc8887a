"""Braces: words that a comma or a colon without its space would lose within `{ }`.

YAML ends a text within braces at a comma, and takes the rest for a key without a value. What was
meant is plain nearly always, so it is told with what to type, and read as it was meant.
"""

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.syntax_hints.parse_error import in_quotes
from cpstrategy.rules.syn import lost_in_braces
from cpstrategy.source import Mapping, Scalar, Span
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

_GLUED = lazily(r"([A-Za-z_][\w-]*):(?!//)\s*(?=\S)")
_GROUPED = lazily(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_LIKE_A_KEY = lazily(r"[a-z]+(?:-[a-z]+)*")
_QUOTES = ('"', "'")


class Stray(NamedTuple):
    """Words that stand where a key should, without a colon, with their place in the text.

    `before` is the offset of the last value before them.
    """

    key: str
    start: int
    end: int
    span: Span
    before: int


class _Meant(NamedTuple):
    """A key, and where its words begin."""

    key: str
    start: int
    line: int
    column: int


def has_colon(text: str, end: int) -> bool:
    """Whether a colon follows the key that ends at an offset."""
    return text[end : end + 200].lstrip()[:1] == ":"


def mend_braces(node: Mapping, strays: list[Stray], text: str) -> Iterator[Diagnostic]:
    """Tell the strays of a mapping, and put what was meant into it."""
    of_key = {stray.key: stray for stray in strays}
    runs = groupby(list(node), lambda key: key in of_key)
    before = ""
    for is_stray, keys in runs:
        names = list(keys)
        if is_stray:
            yield from _run(node, before, [of_key[name] for name in names], text)
        before = names[-1]


def _run(node: Mapping, before: str, strays: list[Stray], text: str) -> Iterator[Diagnostic]:
    """Tell strays that follow one another: each belongs to the key before, if it has none."""
    base = node.get(before)
    meant: _Meant | None = None
    if isinstance(base, Scalar):
        meant = _Meant(before, strays[0].before, base.span.line, base.span.column)
    of_one: list[Stray] = []
    for stray in strays:
        del node[stray.key], node.keys_at[stray.key]
        glued = _GLUED.match(text, stray.start, stray.end)
        if glued and of_one:
            yield _told(node, meant, of_one, text)
        if glued:
            column = stray.span.column + glued.end() - stray.start
            meant, of_one = _Meant(glued[1], glued.end(), stray.span.line, column), [stray]
        else:
            of_one.append(stray)
    yield _told(node, meant, of_one, text)


def _told(node: Mapping, meant: _Meant | None, strays: list[Stray], text: str) -> Diagnostic:
    first, last = strays[0], strays[-1]
    end = last.span[3:]
    span = Span(*first.span[:3], *end)
    lost = single_spaced(text[first.start : last.end])
    if meant is None:
        return lost_in_braces.UNIT.diagnostic(span, f"`{_short(lost)}` has no colon and no value")
    whole = text[meant.start : last.end]
    words, typed = _typed(whole)
    place = Span(span.path, meant.line, meant.column, *end)
    node.keys_at.setdefault(meant.key, first.span)
    node[meant.key] = Scalar(words, place, whole, plain=False)
    if meant.start > first.start:
        is_special = text[meant.start - 1].isspace()
        what = "a special space that is none" if is_special else "no space"
        message = f"there is {what} after the colon in `{_short(lost)}`"
    else:
        message = f"the comma ends the words here, and `{_short(lost)}` would be lost"
    hint = f"type `{meant.key}: {typed}`"
    if words != single_spaced(whole) and words[:1].isdigit():
        hint += f'; if it is text, `{meant.key}: "{whole}"`'
    elif len(strays) == 1 and meant.start < first.start and _LIKE_A_KEY.fullmatch(lost):
        hint += f"; if `{lost}` is a key, type a colon and its value after it"
    return lost_in_braces.UNIT.diagnostic(span, message, hint)


def _typed(written: str) -> tuple[str, str]:
    """The value that was meant, and how it is typed."""
    words = single_spaced(written)
    if _GROUPED.fullmatch(words):
        bare = words.replace(",", "")
        return bare, bare
    for quote in _QUOTES:
        if words.startswith(quote):
            words = words.replace(quote, "")
    plain = "," not in words and words == single_spaced(written)
    return words, words if plain else in_quotes(words)


def _short(words: str) -> str:
    return words if len(words) <= 40 else f"{words[:39].rstrip()}…"
