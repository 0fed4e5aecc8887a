"""YAML reader: one file's bytes to a tree of text, every key and value with its place."""

from collections.abc import Iterator
from typing import Any

import yaml

from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.gc_control import no_collection
from cpstrategy.load import syntax_hints
from cpstrategy.load.decoding import as_editors_show_it, decode
from cpstrategy.load.reading import ParseState, too_deep
from cpstrategy.load.syntax_hints.parse_error import line_at
from cpstrategy.load.syntax_hints.spaces import no_space_in, odd_space_in
from cpstrategy.load.tree import build
from cpstrategy.load.unreadable import UnreadableFileError
from cpstrategy.rules.syn import (
    given_twice,
    lost_in_braces,
    lost_to_comment,
    read_as_text,
    unquoted_reference,
    wrong_kind,
)
from cpstrategy.source import Listing, Mapping, Node, Scalar, Span

FASTEST: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's parser, or PyYAML's own where that is not installed; they read alike."""

_TOO_DEEP = "exceeded maximum nesting depth"
"""What libyaml says from 0.2.6 on of what is deeper than it reads."""
_HARMLESS = frozenset(
    fault.UNIT.code
    for fault in (given_twice, lost_in_braces, lost_to_comment, read_as_text, unquoted_reference)
)


def read_yaml(
    path: str, content: bytes, loader: Any = FASTEST
) -> tuple[Mapping | None, list[Diagnostic]]:
    """Tree of one file and what is wrong with it, in the order found.

    The tree is None where there is nothing to read: an empty file, or one with a fault that
    leaves its meaning in doubt. Every scalar is text. Whatever the bytes, nothing is raised.
    """
    findings: list[Diagnostic] = []
    try:
        text = decode(path, content)
        tree = _parse(ParseState(path, text, findings), loader)
    except UnreadableFileError as stop:
        tree = None
        # Where reading stopped, the braces were not what they seemed.
        findings[:] = [one for one in findings if not _is_guess(one, stop.finding)]
        if stop.finding.span.line not in {finding.span.line for finding in errors(findings)}:
            findings.append(stop.finding)
    readable = all(finding.code in _HARMLESS for finding in findings)
    return (tree if readable else None), findings


def _is_guess(finding: Diagnostic, stop: Diagnostic) -> bool:
    return finding.code == lost_in_braces.UNIT.code and finding.span.line == stop.span.line


def _parse(reading: ParseState, loader: Any) -> Mapping | None:
    try:
        with no_collection():
            text = as_editors_show_it(reading.text)
            top = build(reading, _events(text, loader))
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # PyYAML lets a ValueError or OverflowError out for a few escapes and directives.
        if isinstance(error, yaml.MarkedYAMLError) and error.problem == _TOO_DEEP:
            mark = error.problem_mark
            place = (mark.line + 1, mark.column + 1) if mark else (1, 1)
            raise too_deep(Span(reading.path, *place, *place)) from None
        finding = syntax_hints.explain(reading.path, reading.text, reading.last, error)
        raise UnreadableFileError(finding) from None
    return _mapping_at_top(reading, top)


def _events(text: str, loader: Any) -> Iterator[Any]:
    parser = loader(text)
    try:
        # PyYAML's own walk asks for each event twice.
        yield from iter(parser.get_event, None)
    finally:
        parser.dispose()


def _mapping_at_top(reading: ParseState, top: Node | None) -> Mapping | None:
    if isinstance(top, Mapping):
        return top
    if top is None or (isinstance(top, Scalar) and top.plain and not top):
        return None
    line = line_at(reading.text, reading.last[0])
    if isinstance(top, Scalar) and (slip := odd_space_in(line) or no_space_in(line)):
        raise UnreadableFileError(syntax_hints.as_finding(reading.path, reading.text, slip))
    kind = "a list" if isinstance(top, Listing) else "text"
    message = f"this file holds only {kind}, not keys with values"
    start = top.span._replace(end_line=top.span.line, end_column=top.span.column + 1)
    hint = "start with a key and a colon, such as `priorities:`, and put the rest below it"
    raise UnreadableFileError(wrong_kind.UNIT.diagnostic(start, message, hint))
