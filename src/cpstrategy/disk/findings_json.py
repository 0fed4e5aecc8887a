"""Findings JSON: what is kept of them from one run of the program to the next."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.disk.json_file import mapping, number, words
from cpstrategy.source import Span


def findings_to_json(findings: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Write findings as values that JSON has."""
    return [asdict(finding) for finding in findings]


def findings_from_json(written: Iterable[Any]) -> tuple[Diagnostic, ...]:
    """Read findings as they were written.

    Raises:
        ValueError, TypeError, KeyError: they are not as they were written.

    """
    return tuple(map(_finding, written))


def _finding(written: Any) -> Diagnostic:
    values = mapping(written)
    return Diagnostic(
        code=words(values["code"]),
        name=words(values["name"]),
        severity=Severity(values["severity"]),
        message=words(values["message"]),
        span=_span(values["span"]),
        hint=words(values["hint"]),
        related=tuple((_span(span), words(said)) for span, said in values["related"]),
        fix=None if values["fix"] is None else words(values["fix"]),
        editions=tuple(map(words, values["editions"])),
    )


def _span(written: Any) -> Span:
    path, *place = written
    return Span(words(path), *map(number, place))
