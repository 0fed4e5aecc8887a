"""Ambiguities: faultless YAML that says something else than its author meant."""

import re
from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.load.decoding import FORBIDDEN
from cpstrategy.load.joined import joined
from cpstrategy.load.syntax_hints import quotes
from cpstrategy.load.syntax_hints.parse_error import in_quotes, typed_as_text
from cpstrategy.rules.syn import (
    forbidden_yaml,
    lost_to_comment,
    not_yaml,
    read_as_text,
    unquoted_reference,
)
from cpstrategy.source import Scalar, Span
from cpstrategy.text.patterns import lazily

_GLUED_COMMENT = lazily(r"[ \t]+(#[^\s#][^\n]*)")
_COMMENT_BEHIND = lazily(r"#[^\n]*|[ \t]+#+[^\s#][^\n]*")
_REFERENCE = lazily(r"\{[a-z]+:[^\s{},]+\}")
_SURROGATE = lazily(r"\\u[dD][89a-fA-F]|\\U0000[dD][89a-fA-F]")
_ITEM = lazily(r"-(?:[ ]|[^\W\d_])[^\n]*")
_ITEM_BELOW = lazily(r"\n[ \t]*(-(?:[ ]|[^\W\d_])[^\n]*)")
_KEY_BELOW = lazily(r"\n[ \t]*([a-z_][\w-]*:(?!//)[^\s@]+)(?=\s|\Z)")
_TO_KEEP = "if it is text, put all of it in quotes"


def in_key(key: str, span: Span) -> Iterator[Diagnostic]:
    """A plain key that is a sign of YAML's, or starts with a dash or a space that is none."""
    if key == "<<":
        message = "`<<` would copy keys from elsewhere, which is not used here"
        yield forbidden_yaml.UNIT.diagnostic(span, message, "type the keys out again")
    elif key[:1].isspace():
        message = "there is a special space here that only looks like a space"
        hint = "delete it and press the space bar; copied text often brings such spaces"
        yield not_yaml.UNIT.diagnostic(span, message, hint)
    elif _ITEM.match(key):
        message = f"there is no space after the dash in `{key}`"
        yield not_yaml.UNIT.diagnostic(span, message, f"type `- {key[1:]}`")


def may_mislead(value: Scalar, behind: str) -> bool:
    """Whether to look closer at a value, which takes long: most are a few words on a line.

    `behind` is the letter after it.
    """
    if "\n" in value.raw:
        return True
    if value.plain:
        return value[:1] == "-" or behind in (" ", "\t")
    return not value or "\\" in value.raw


def in_value(value: Scalar, text: str, at: tuple[int, int], column: int) -> Iterator[Diagnostic]:
    """A value that ends too early, goes on too long or holds what nobody can print.

    `at` gives its offsets in `text`; `column` is that of the keys or dashes around it, from 1,
    or 0 within brackets.
    """
    if value.plain:
        if comment := _GLUED_COMMENT.match(text, at[1]):
            yield _lost(value, comment)
        if value[:1] == "-" and _ITEM.match(value) and _starts_its_line(text, at[0]):
            yield _dashed(value)
        elif "\n" in value.raw:
            yield from _swallowed(value)
        return
    if "\n" in value.raw and value.raw[0] in "'\"" and quotes.runs_into_yaml(value.raw, column):
        slip = quotes.open_quote(text, at[0])
        yield not_yaml.UNIT.diagnostic(_first(value.span), slip.message, slip.hint)
    if value.raw[0] == ">":
        yield from joined(value)
    if not value and value.raw[0] in "|>" and value.raw[1:2].isdigit():
        yield _headless(value, text, at)
    if "\\" in value.raw and FORBIDDEN.search(value):
        yield _unprintable(value)


def blanks_before(text: str, start: int) -> int:
    """Count of spaces directly before an offset."""
    end = start
    while text[start - 1 : start] == " ":
        start -= 1
    return end - start


def in_brackets(text: str, start: int, end: int, span: Span) -> Diagnostic | None:
    """`{stat:x}` without quotes, which YAML takes for a set of keys; offsets are its brackets'."""
    reference = _REFERENCE.fullmatch(text, start, end)
    if not reference:
        return None
    message = f"`{reference[0]}` at the start of a value is text only in quotes"
    return unquoted_reference.UNIT.diagnostic(span, message, typed_as_text(text, start))


def comment_behind(text: str, start: int, path: str, line: int, column: int) -> Diagnostic | None:
    """A comment glued to what stands before it or to its own words; offset, line and column."""
    comment = _COMMENT_BEHIND.match(text, start)
    if not comment:
        return None
    lost = comment[0].strip()
    column += comment[0].index("#")
    span = Span(path, line, column, line, column + len(lost))
    message = f"`{lost}` is lost, because `#` starts a comment here"
    hint = "put all of the text in quotes; if it is a comment, type a space before and after `#`"
    return lost_to_comment.UNIT.diagnostic(span, message, hint)


def _starts_its_line(text: str, start: int) -> bool:
    return text[start - blanks_before(text, start) - 1 : start][:1] == "\n"


def _lost(value: Scalar, comment: re.Match[str]) -> Diagnostic:
    line, column = value.span.end_line, value.span.end_column
    gap = comment.start(1) - comment.start()
    lost = comment[1].rstrip()
    start = column + gap
    span = Span(value.span.path, line, start, line, start + len(lost))
    message = f"`{lost}` is lost, because ` #` starts a comment in YAML"
    whole = f"{value} {lost}" if value else lost
    hint = f"type `{in_quotes(whole)}`; if it is a comment, type a space after `#`"
    return lost_to_comment.UNIT.diagnostic(span, message, hint)


def _swallowed(value: Scalar) -> Iterator[Diagnostic]:
    item, key = _ITEM_BELOW.search(value.raw), _KEY_BELOW.search(value.raw)
    if item:
        message = "this line is read as more of the text above, not as a list item"
        hint = "line its dash up with the list, or give the list a key"
        if item[1][1] != " ":
            hint = f"type `- {item[1][1:]}`"
        yield read_as_text.UNIT.diagnostic(_line_of(value, item), message, f"{hint}; {_TO_KEEP}")
    elif key:
        message = "this line is read as more of the text above, not as a key"
        hint = f"type `{key[1].replace(':', ': ', 1)}`; {_TO_KEEP}"
        yield read_as_text.UNIT.diagnostic(_line_of(value, key), message, hint)


def _dashed(value: Scalar) -> Diagnostic:
    first = value.raw.split("\n")[0].rstrip()
    span = value.span._replace(end_line=value.span.line, end_column=value.span.column + len(first))
    message = "this line is read as text, not as a list item"
    return read_as_text.UNIT.diagnostic(span, message, f"type `- {first[1:]}`; {_TO_KEEP}")


def _headless(value: Scalar, text: str, at: tuple[int, int]) -> Diagnostic:
    sign = value.raw[0]
    message = f"text cannot start with `{sign}` unless it is in quotes"
    return not_yaml.UNIT.diagnostic(value.span, message, typed_as_text(text, at[0]))


def _line_of(value: Scalar, line: re.Match[str]) -> Span:
    number = value.span.line + value.raw.count("\n", 0, line.start(1))
    column = line.start(1) - value.raw.rfind("\n", 0, line.start(1))
    return Span(value.span.path, number, column, number, column + len(line[1]))


def _first(span: Span) -> Span:
    return span._replace(end_line=span.line, end_column=span.column + 1)


def _unprintable(value: Scalar) -> Diagnostic:
    # libyaml refuses half a surrogate pair by itself; PyYAML's own parser lets it through.
    surrogate = _SURROGATE.search(value.raw)
    slip = quotes.escape_at(value.raw, surrogate.start()) if surrogate else None
    if slip:
        place = value.place_of(value.raw[slip.start : slip.end])
        return not_yaml.UNIT.diagnostic(place, slip.message, slip.hint)
    message = "a backslash in this text stands for a control character, which nobody can print"
    hint = "delete the backslash and the letters after it, or put the text in single quotes"
    return forbidden_yaml.UNIT.diagnostic(value.span, message, hint)
