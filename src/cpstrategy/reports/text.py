"""Text: each finding with its line, the place marked, and what to do."""

import re
import unicodedata
from collections.abc import Iterator

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Manner, Report, Verdict, place, summary, visible_findings
from cpstrategy.source import Span
from cpstrategy.text.printable import printable

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_BREAK = re.compile(r"\r\n|\r|\n")
_LONGEST = 100
"""A line with more letters is cut to so many around the place."""
_BEFORE = 30
"""So many letters are kept before the place."""


def tell(verdict: Verdict, manner: Manner) -> str:
    """Write every finding with the line it is about, then the summary."""
    sources = {
        path: _BREAK.split(verdict.files[path].decode("utf-8-sig", "replace"))
        for path in {finding.span.path for finding in visible_findings(verdict, manner)}
        & set(verdict.files)
    }
    paragraphs = [
        "\n".join(_finding(finding, sources.get(finding.span.path, []), manner))
        for finding in visible_findings(verdict, manner)
    ]
    return "\n\n".join([*paragraphs, *([] if manner.quiet else [summary(verdict)])])


def _finding(finding: Diagnostic, source: list[str], manner: Manner) -> Iterator[str]:
    style = _STYLES[finding.severity]
    word = manner.paint(f"{finding.severity}[{finding.code}]", style)
    yield f"{place(finding, manner)}: {word} {printable(finding.message)}"
    gutter = " " * len(str(finding.span.line))
    bar = manner.paint("|", "dim")
    if 0 < finding.span.line <= len(source):
        line, mark = _marked(source[finding.span.line - 1], finding.span)
        yield f"{gutter} {bar}"
        yield f"{manner.paint(str(finding.span.line), 'dim')} {bar} {line}".rstrip()
        yield f"{gutter} {bar} {manner.paint(mark, style) if mark.strip() else mark}"
    for span, words in finding.related:
        second = _second_place(span, finding.span, manner)
        yield f"{gutter} = note: {printable(words.removesuffix(' here'))} {second}"
    if finding.hint:
        yield f"{gutter} = hint: {printable(finding.hint)}"
    yield f"{gutter} = help: cpstrategy explain {finding.code}"


def _second_place(second: Span, first: Span, manner: Manner) -> str:
    if second.path == first.path:
        return f"on line {second.line}"
    return f"at {manner.path_shown(second.path)}:{second.line}:{second.column}"


def _marked(line: str, span: Span) -> tuple[str, str]:
    """Show a line, and below it carets under the part that the span covers."""
    start = min(span.column - 1, len(line))
    end = span.end_column - 1 if span.end_line == span.line else len(line.rstrip())
    before, covered, after = line[:start], line[start : max(start, end)], line[max(start, end) :]
    if len(line) > _LONGEST:
        before = before if len(before) <= _BEFORE else "…" + before[-_BEFORE:]
        covered, after = _cut(covered, _LONGEST - len(before), after)
    before, covered, after = (_plain(part) for part in (before, covered, after))
    carets = "^" * max(1, _cells(covered))
    return f"{before}{covered}{after}".rstrip(), " " * _cells(before) + carets


def _cut(covered: str, room: int, after: str) -> tuple[str, str]:
    if len(covered) > room:
        return covered[:room], "…"
    rest = room - len(covered)
    return covered, after if len(after) <= rest else after[:rest] + "…"


def _plain(text: str) -> str:
    return printable(text.replace("\t", "    "))


def _cells(text: str) -> int:
    """How many columns of a terminal text takes: wide letters two, combining marks none."""
    marks = sum(unicodedata.category(letter) in {"Mn", "Me"} for letter in text)
    wide = sum(unicodedata.east_asian_width(letter) in {"W", "F"} for letter in text)
    return len(text) - marks + wide


UNIT = Report("text", "each finding with its line, the place marked, and what to do", tell)
