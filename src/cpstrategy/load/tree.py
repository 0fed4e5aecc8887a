"""Tree: a parser's events to nodes with their places, without recursion and within limits."""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as MappingABC
from functools import partial
from types import MappingProxyType
from typing import Any

import yaml

from cpstrategy.invariants import present
from cpstrategy.load import ambiguities, undashed
from cpstrategy.load.braces import Stray, has_colon, mend_braces
from cpstrategy.load.reading import (
    OpenCollection,
    ParseState,
    attach,
    open_collection,
    refuse,
    span_of,
)
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.rules.syn import forbidden_yaml, given_twice
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span


def build(reading: ParseState, events: Iterable[Any]) -> Node | None:
    """Top node of a file, None if it is empty; findings go to `reading`.

    Raises Unreadable at a limit, and whatever the parser behind `events` raises.
    """
    top = Listing([], Span(reading.path))
    reading.open.append(OpenCollection(top))
    for event in events:
        if step := _STEPS.get(type(event)):
            step(reading, event)
    return top[0] if top else None


def _document(reading: ParseState, event: Any) -> None:
    span = span_of(reading, event)
    reading.documents += 1
    if reading.documents > 1:
        raise UnreadableFileError(
            forbidden_yaml.UNIT.diagnostic(
                span,
                "a second document starts here, and only the first would be read",
                "delete the line `---`; if it belongs to a text, indent it like the text",
            )
        )
    if event.version or event.tags:
        message = "lines that start with `%` are not used here"
        first = Span(reading.path, span.line, 1, span.line, 2)
        reading.findings.append(forbidden_yaml.UNIT.diagnostic(first, message, "delete this line"))


def _scalar(reading: ParseState, event: Any) -> None:
    # Most events of a file come here, so that every call and every object less can be felt.
    start, end, plain = event.start_mark, event.end_mark, not event.style
    first, last = start.index, end.index
    if first == last or event.style in _BLOCK_STYLES:
        first, last, span = _unmarked(reading, event)
    else:
        span = _span((reading.path, start.line + 1, start.column + 1, end.line + 1, end.column + 1))
    before, reading.last, reading.span = reading.last, (first, last), span
    if event.anchor is not None or event.tag is not None:
        _refuse_properties(reading, event, span)
    parent = reading.open[-1]
    if parent.key is None and parent.keys is not None:
        _key(reading, event, span, plain=plain)
        return
    text = reading.text
    if parent.flow:
        _in_flow(reading, parent, before, first, last)
    scalar = Scalar(event.value, span, text[first:last], plain=plain)
    if not plain and text[last : last + 1] == "#":
        _tell_comment(reading, last, span.end_line, span.end_column)
    if ambiguities.may_mislead(scalar, text[last : last + 1]):
        column = 0 if parent.flow else parent.column
        reading.findings.extend(ambiguities.in_value(scalar, text, reading.last, column))
    attach(reading, scalar)


def _in_flow(
    reading: ParseState, parent: OpenCollection, before: tuple[int, int], first: int, last: int
) -> None:
    """Remember where a value stands within brackets, or that its key has no colon."""
    if first < last:
        parent.value_at = first
        if reading.text.startswith(",#", last):
            _tell_comment(reading, last + 1, reading.span.end_line, reading.span.end_column + 1)
    elif parent.key and parent.keys and not has_colon(reading.text, before[1]):
        span = parent.keys.get(parent.key)
        # What is given twice is told as such, and an alias is no key.
        if span and parent.key not in parent.node:
            parent.strays = parent.strays or []
            parent.strays.append(Stray(parent.key, *before, span, parent.value_at))


def _unmarked(reading: ParseState, event: Any) -> tuple[int, int, Span]:
    """Offsets and span of a text whose end the parser's own marks do not tell."""
    start, end = event.start_mark, event.end_mark
    raw = reading.text[start.index : end.index]
    if not raw:
        line, column = _behind_key(reading.text, start)
        place = line + 1, column + 1
        return start.index, start.index, Span(reading.path, *place, *place)
    # The parser's mark is at the next token; the text ends where its last line does.
    raw = raw.rstrip(" \t\n")
    breaks = raw.count("\n")
    end_column = len(raw) - raw.rfind("\n") if breaks else start.column + 1 + len(raw)
    line = start.line + 1
    span = Span(reading.path, line, start.column + 1, line + breaks, end_column)
    return start.index, start.index + len(raw), span


def _behind_key(text: str, mark: Any) -> tuple[int, int]:
    # An empty value stands behind its colon; the parser's mark may be at the next comma or line.
    index = mark.index
    while index > 0 and text[index - 1] in " \n":
        index -= 1
    breaks = text.count("\n", index, mark.index)
    if breaks:
        return mark.line - breaks, index - text.rfind("\n", 0, index) - 1
    return mark.line, mark.column - (mark.index - index)


def _key(reading: ParseState, event: Any, span: Span, *, plain: bool) -> None:
    parent, key = reading.open[-1], event.value
    first = present(parent.keys).setdefault(key, span)
    if first is not span and undashed.begins_an_entry(reading, key):
        reading.findings.append(undashed.begin_entry(reading, event, span, first))
    elif first is not span:
        message = f"`{key}` is given twice"
        hint = "keep one of the two and delete the other"
        related = ((first, "first given here"),)
        reading.findings.append(given_twice.UNIT.diagnostic(span, message, hint, related))
    parent.key = key
    if plain and not key[:1].isalnum():
        reading.findings.extend(ambiguities.in_key(key, span))


def _start(reading: ParseState, event: Any) -> None:
    if reading.open[-1].awaits_key:
        message = "a list or a set of keys cannot itself be a key"
        hint = "if this is text, put it in quotes"
        span = span_of(reading, event)
        raise UnreadableFileError(forbidden_yaml.UNIT.diagnostic(span, message, hint))
    if event.anchor is not None or event.tag is not None:
        _refuse_properties(reading, event, span_of(reading, event))
    open_collection(reading, event, mapping=isinstance(event, yaml.MappingStartEvent))
    if event.flow_style:
        start = event.start_mark
        _tell_comment(reading, start.index + 1, start.line + 1, start.column + 2)


def _end(reading: ParseState, event: Any) -> None:
    done = reading.open.pop()
    node, start, end = done.node, done.mark, event.end_mark
    _, _, _, end_line, end_column = reading.span
    has_bracket = done.flow and end.index > event.start_mark.index
    if has_bracket:
        end_line, end_column = end.line + 1, end.column + 1
    span = _span((reading.path, start.line + 1, start.column + 1, end_line, end_column))
    reading.span = node.span = span
    if has_bracket:
        _tell_comment(reading, end.index, end_line, end_column)
    if has_bracket and (
        finding := ambiguities.in_brackets(reading.text, start.index, end.index, span)
    ):
        reading.findings.append(finding)
        raw = reading.text[start.index : end.index]
        attach(reading, Scalar(raw, span, raw))
        return
    if done.strays and isinstance(node, Mapping):
        reading.findings.extend(mend_braces(node, done.strays, reading.text))
    attach(reading, node)


def _tell_comment(reading: ParseState, start: int, line: int, column: int) -> None:
    if reading.text[start : start + 1] not in _BEFORE_COMMENT:
        return
    if finding := ambiguities.comment_behind(reading.text, start, reading.path, line, column):
        reading.findings.append(finding)


def _alias(reading: ParseState, event: Any) -> None:
    span = span_of(reading, event)
    raw = reading.text[event.start_mark.index : event.end_mark.index]
    if reading.open[-1].key != "<<":
        message = f"`{raw}` would repeat an earlier value, which is not used here"
        refuse(reading, message, span, event.start_mark.index)
    if reading.open[-1].awaits_key:
        reading.open[-1].key = raw
    else:
        attach(reading, Scalar(raw, span, raw))


def _refuse_properties(reading: ParseState, event: Any, span: Span) -> None:
    start = event.start_mark.index
    sign = reading.text[start : start + 1]
    message = f"a value cannot start with `{sign}`, which has a meaning of its own in YAML"
    column = span.column + 1
    refuse(reading, message, span._replace(end_line=span.line, end_column=column), start)


_span: Callable[[tuple[str, int, int, int, int]], Span] = partial(tuple.__new__, Span)
"""Make a span as Python makes any tuple, which takes half as long as by the names of its parts."""
_BEFORE_COMMENT = frozenset("# \t")
_BLOCK_STYLES = ("|", ">")
_STEPS: MappingABC[type, Callable[[ParseState, Any], None]] = MappingProxyType(
    {
        yaml.DocumentStartEvent: _document,
        yaml.ScalarEvent: _scalar,
        yaml.AliasEvent: _alias,
        yaml.SequenceStartEvent: _start,
        yaml.MappingStartEvent: _start,
        yaml.SequenceEndEvent: _end,
        yaml.MappingEndEvent: _end,
    }
)
