"""Findings: findings in the words of a page, the worst first, and what is known of their place."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.preview.highlights import HighlightQuery
from cpstrategy.preview.places import anchors_of, texts_of
from cpstrategy.reports.html.wording import sentence
from cpstrategy.source import Files, Span

LEVELS = (Severity.ERROR, Severity.WARNING, Severity.INFO)
_QUOTED = re.compile(r"`([^`]*)`")
_LONGEST = 12
"""So many words at a place are the words that a finding is about, and not a whole text."""


@dataclass(frozen=True, slots=True)
class NumberedFinding:
    """One finding: what is wrong, what to do, and where; `number` is the same in list and text."""

    number: int
    level: Severity
    code: str
    said: str
    do: str
    place: str
    sought: HighlightQuery


def tell(
    findings: Iterable[Diagnostic], strategy: Strategy | None, files: Files
) -> tuple[NumberedFinding, ...]:
    """Number findings by how bad they are, then as they are read."""
    ordered = sorted(findings, key=lambda finding: LEVELS.index(finding.severity))
    return tuple(
        NumberedFinding(
            number,
            finding.severity,
            finding.code,
            sentence(finding.message),
            sentence(finding.hint),
            f"{finding.span.path}, line {finding.span.line}",
            _query(number, finding, strategy, files),
        )
        for number, finding in enumerate(ordered, start=1)
    )


def _query(
    number: int, finding: Diagnostic, strategy: Strategy | None, files: Files
) -> HighlightQuery:
    span, here = finding.span, _at(finding.span, files)
    quoted = tuple(quotation for quotation in _QUOTED.findall(finding.message) if quotation)
    words = (here, *quoted) if 0 < len(here.split()) <= _LONGEST else quoted
    is_quiet = finding.severity is Severity.INFO
    if strategy is None:
        return HighlightQuery(number, words, is_quiet=is_quiet)
    text = next(strategy.once(texts_of).around(span), "")
    anchors = tuple(strategy.once(anchors_of).around(span))
    return HighlightQuery(number, words, text, anchors, is_quiet)


def _at(span: Span, files: Files) -> str:
    """The words at a place, as they are written."""
    if span.path not in files:
        return ""
    lines = files[span.path].decode("utf-8-sig", "replace").splitlines()
    return " ".join(_parts(lines, span))


def _parts(lines: Sequence[str], span: Span) -> Iterator[str]:
    for number, line in enumerate(lines[span.line - 1 : span.end_line], start=span.line):
        start = span.column - 1 if number == span.line else 0
        end = span.end_column - 1 if number == span.end_line else len(line)
        yield line[start:end].strip()
