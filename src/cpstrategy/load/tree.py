"""Tree: a parser's events to nodes with their places, without recursion and within limits."""

from collections.abc import Callable, Iterable
from collections.abc import Mapping as MappingABC
from types import MappingProxyType
from typing import Any

import yaml

from cpstrategy.load import suspects
from cpstrategy.load.reading import Open, Reading, attach, open_collection, refuse, span_of
from cpstrategy.load.unreadable import Unreadable
from cpstrategy.rules.syn import forbidden_yaml, given_twice
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span


def build(reading: Reading, events: Iterable[Any]) -> Node | None:
    """Top node of a file, None if it is empty; findings go to `reading`.

    Raises Unreadable at a limit, and whatever the parser behind `events` raises.
    """
    top = Listing([], Span(reading.path))
    reading.open.append(Open(top))
    for event in events:
        if step := _STEPS.get(type(event)):
            step(reading, event)
    return top[0] if top else None


def _document(reading: Reading, event: Any) -> None:
    span = span_of(reading, event)
    reading.documents += 1
    if reading.documents > 1:
        raise Unreadable(
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


def _scalar(reading: Reading, event: Any) -> None:
    scalar = _text(reading, event)
    _refuse_properties(reading, event, scalar.span)
    parent = reading.open[-1]
    if parent.awaits_key:
        _key(reading, scalar)
        return
    if suspects.may_mislead(scalar, reading.text, reading.last):
        column = 0 if parent.flow else parent.node.span.column
        reading.findings.extend(suspects.in_value(scalar, reading.text, reading.last, column))
    attach(reading, scalar)


def _text(reading: Reading, event: Any) -> Scalar:
    start, end = event.start_mark, event.end_mark
    raw = reading.text[start.index : end.index]
    line, column, end_line, end_column = start.line, start.column, end.line, end.column
    if event.style in ("|", ">"):
        # The parser's mark is at the next token; the text ends where its last line does.
        raw = raw.rstrip(" \t\n")
        breaks = raw.count("\n")
        end_line = line + breaks
        end_column = len(raw) - raw.rfind("\n") - 1 if breaks else column + len(raw)
    elif not raw:
        line, column = end_line, end_column = _behind_key(reading.text, start)
    reading.last = start.index, start.index + len(raw)
    reading.end = end_line + 1, end_column + 1
    span = Span(reading.path, line + 1, column + 1, *reading.end)
    return Scalar(event.value, span, raw, plain=not event.style)


def _behind_key(text: str, mark: Any) -> tuple[int, int]:
    # An empty value stands behind its colon; the parser's mark may be at the next comma or line.
    index = mark.index
    while index > 0 and text[index - 1] in " \n":
        index -= 1
    breaks = text.count("\n", index, mark.index)
    if breaks:
        return mark.line - breaks, index - text.rfind("\n", 0, index) - 1
    return mark.line, mark.column - (mark.index - index)


def _key(reading: Reading, key: Scalar) -> None:
    parent = reading.open[-1]
    parent.key = str(key)
    assert isinstance(parent.node, Mapping)
    first = parent.node.keys_at.setdefault(parent.key, key.span)
    if first is not key.span:
        message = f"`{key}` is given twice"
        hint = "keep one of the two and delete the other"
        related = ((first, "first given here"),)
        reading.findings.append(given_twice.UNIT.diagnostic(key.span, message, hint, related))
    if not key[:1].isalnum():
        reading.findings.extend(suspects.in_key(key))


def _start(reading: Reading, event: Any) -> None:
    span = span_of(reading, event)
    if reading.open[-1].awaits_key:
        message = "a list or a set of keys cannot itself be a key"
        hint = "if this is text, put it in quotes"
        raise Unreadable(forbidden_yaml.UNIT.diagnostic(span, message, hint))
    _refuse_properties(reading, event, span)
    is_list = isinstance(event, yaml.SequenceStartEvent)
    node = Listing([], span) if is_list else Mapping({}, span, {})
    open_collection(reading, node, event)


def _end(reading: Reading, event: Any) -> None:
    done = reading.open.pop()
    begin, end = done.node.span, event.end_mark
    if has_bracket := done.flow and end.index > event.start_mark.index:
        reading.end = end.line + 1, end.column + 1
    span = done.node.span = Span(reading.path, begin.line, begin.column, *reading.end)
    finding = suspects.in_brackets(reading.text, done.start, end.index, span)
    if has_bracket and finding:
        reading.findings.append(finding)
        raw = reading.text[done.start : end.index]
        attach(reading, Scalar(raw, span, raw))
    else:
        attach(reading, done.node)


def _alias(reading: Reading, event: Any) -> None:
    span = span_of(reading, event)
    raw = reading.text[event.start_mark.index : event.end_mark.index]
    if reading.open[-1].key != "<<":
        message = f"`{raw}` would repeat an earlier value, which is not used here"
        refuse(reading, message, span, event.start_mark.index)
    if reading.open[-1].awaits_key:
        reading.open[-1].key = raw
    else:
        attach(reading, Scalar(raw, span, raw))


def _refuse_properties(reading: Reading, event: Any, span: Span) -> None:
    if event.anchor is not None or event.tag is not None:
        start = event.start_mark.index
        sign = reading.text[start : start + 1]
        message = f"a value cannot start with `{sign}`, which has a meaning of its own in YAML"
        column = span.column + 1
        refuse(reading, message, span._replace(end_line=span.line, end_column=column), start)


_STEPS: MappingABC[type, Callable[[Reading, Any], None]] = MappingProxyType(
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
