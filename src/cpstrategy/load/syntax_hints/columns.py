"""Columns: a line that starts a space or two away from the lines it belongs to."""

import re
from typing import NamedTuple

from cpstrategy.invariants import present
from cpstrategy.load.syntax_hints.colons import without_colon
from cpstrategy.load.syntax_hints.parse_error import (
    LINE,
    Line,
    ParseError,
    SyntaxHint,
    line_at,
    lines_above,
    lines_below,
)
from cpstrategy.text.patterns import lazily

_WORD = lazily(r"[A-Za-z_][\w-]*")
_BLOCK_TEXT = lazily(r"[|>][-+0-9]*[ ]*(?:#.*)?")


class _Start(NamedTuple):
    """A column, from 0, at which a dash or a key above starts."""

    column: int
    key: str
    """Empty for a dash."""


def misaligned(parse_error: ParseError) -> SyntaxHint | None:
    """A key or an item that starts in no column, or in the wrong one, of those above it."""
    line = line_at(parse_error.text, parse_error.at)
    parts = LINE.match(line.text)
    if not parts or not _stops_at_its_start(parse_error, line):
        return None
    column, end = len(parts["indent"]), line.start + len(line.text)
    starts = _starts_above(parse_error.text, line)
    is_item = line.text[column : column + 1] == "-"
    alike = [start for start in starts if bool(start.key) != is_item]
    if any(start.column == column for start in starts if start not in alike):
        return _wrong_sort(parts, parse_error.at, end, _start_it(alike, column))
    if not alike:
        return None
    message = f"{_name(parts, is_item)} does not line up with the lines above it"
    return SyntaxHint(message, _start_it(alike, column), parse_error.at, end)


def text_runs_on(parse_error: ParseError) -> SyntaxHint | None:
    """A key below a line of text and further in, which YAML takes for more of the text."""
    line = line_at(parse_error.text, parse_error.at)
    parts = LINE.match(line.text)
    if (
        not parts
        or not _WORD.fullmatch(parts["key"] or "")
        or "mapping values" not in parse_error.words
    ):
        return None
    column, at = parts.start("key"), parse_error.at - line.start
    if parse_error.last[0] >= line.start or at != parts.end("key"):
        return None
    above = next(lines_above(parse_error.text, line))
    if slip := without_colon(above, column) or _too_far_out(parse_error, above, column, parts):
        return slip
    keys = [start for start in _starts_above(parse_error.text, line) if start.key]
    hint = _start_it([start for start in keys if start.column < column], column)
    hint = f"{hint}; if it is text, put all of the text in quotes".removeprefix("; ")
    message = f"`{parts['key']}` is further in than the line above, whose text it would continue"
    return SyntaxHint(message, hint, line.start + column, line.start + parts.end("key"))


def _too_far_out(
    parse_error: ParseError, above: Line, column: int, below: re.Match[str]
) -> SyntaxHint | None:
    """The line above a key, if it and not the key stands in no column of its neighbours."""
    parts = present(LINE.match(above.text), "the pattern matches any line")
    out, key = parts.start("key"), parts["key"]
    starts = {start.column for start in _starts_above(parse_error.text, above)}
    if not key or parts["dashes"] or not 0 <= out < column:
        return None
    is_alone = out > 0 and out not in starts and _goes_on(parse_error, column)
    if column not in starts and not is_alone:
        return None
    message = f"`{key}` is not as far in as the lines around it"
    hint = f"start it in column {column + 1} like `{below['key']}`"
    return SyntaxHint(message, hint, above.start + out, above.start + parts.end("key"))


def _goes_on(parse_error: ParseError, column: int) -> bool:
    """Whether the next line that is not further in starts in the same column."""
    for line in lines_below(parse_error.text, line_at(parse_error.text, parse_error.at)):
        indent = len(line.text) - len(line.text.lstrip(" "))
        if indent <= column:
            return indent == column
    return False


def outside_text(parse_error: ParseError) -> SyntaxHint | None:
    """A line of a text below `|` that is not as far in as the text's first line."""
    line = line_at(parse_error.text, parse_error.at)
    parts = LINE.match(line.text)
    if not parts or parts["key"] or not _stops_at_its_start(parse_error, line):
        return None
    column, first = len(parts["indent"]), 0
    for above in lines_above(parse_error.text, line):
        indent = len(above.text) - len(above.text.lstrip(" "))
        if indent < column:
            head = LINE.match(above.text)
            if not (head and first and _BLOCK_TEXT.fullmatch(head["value"])):
                return None
            message = "this line is not as far in as the text above, so it is not part of it"
            hint = f"start it in column {first + 1}, like the first line of the text"
            return SyntaxHint(message, hint, parse_error.at, line.start + len(line.text))
        first = indent
    return None


def _stops_at_its_start(parse_error: ParseError, line: Line) -> bool:
    about_lines = "block" in parse_error.words or "document start" in parse_error.words
    before = parse_error.text[line.start : parse_error.at]
    return about_lines and not before.strip(" ") and bool(line.text.strip())


def _starts_above(text: str, line: Line) -> list[_Start]:
    starts: list[_Start] = []
    least = float("inf")
    for above in lines_above(text, line):
        parts = present(LINE.match(above.text), "the pattern matches any line")
        if len(parts["indent"]) < least and (parts["key"] or parts["dashes"]):
            least = len(parts["indent"])
            dashes = (dash.start() for dash in re.finditer("-", parts["dashes"]))
            starts += [_Start(least + dash, "") for dash in dashes]
            if parts["key"]:
                starts.append(_Start(parts.start("key"), parts["key"]))
    return list({start.column: start for start in reversed(starts)}.values())


def _wrong_sort(parts: re.Match[str], at: int, end: int, elsewhere: str) -> SyntaxHint:
    if parts["dashes"] or not parts["key"]:
        message = "this list item stands among keys"
        hint = "type the key of its list on the line above, such as `items:`"
    else:
        message = f"`{parts['key']}` stands among list items, and has no dash"
        hint = "type a dash and a space before it"
    return SyntaxHint(message, f"{hint}, or {elsewhere}" if elsewhere else hint, at, end)


def _start_it(starts: list[_Start], column: int) -> str:
    nearest = sorted(starts, key=lambda start: (abs(start.column - column), -start.column))[:2]
    choices = [f"in column {start.column + 1} {_like(start)}" for start in nearest]
    return "start it " + ", or ".join(choices) if choices else ""


def _name(parts: re.Match[str], is_item: bool) -> str:
    if is_item:
        return "this list item"
    return f"`{parts['key']}`" if parts["key"] else "this line"


def _like(start: _Start) -> str:
    return f"like `{start.key}`" if start.key else "like the dash above"
