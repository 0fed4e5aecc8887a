"""Findings JSON: what is kept of them from one run of the program to the next."""

from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.source import Span


def findings_to_json(findings: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Write findings as values that JSON has."""
    return [asdict(finding) for finding in findings]


def findings_from_json(written: Iterable[Any]) -> tuple[Diagnostic, ...]:
    """Read findings as they were written.

    Raises:
        ValueError, TypeError, KeyError, AttributeError: they are not as they were written.

    """
    return tuple(map(_finding, written))


def _finding(written: Any) -> Diagnostic:
    values = {
        **written,
        "severity": Severity(written["severity"]),
        "span": Span(*written["span"]),
        "related": tuple((Span(*span), str(words)) for span, words in written["related"]),
        "editions": tuple(map(str, written["editions"])),
    }
    return Diagnostic(**values)
