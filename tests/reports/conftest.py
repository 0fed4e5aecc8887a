"""What the tests of reports share: a verdict with every sort of finding in it."""

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.report import Verdict
from cpstrategy.source import Span

PLEDGES = "content/wigan/pledges.yaml"
FILES = {
    PLEDGES: "pledges:\n  - id: café\n\n    titel: Listen\n\ttext: 聴く more\r\n".encode()
    + b"  - %bPLACE %b\n" % (b"word " * 60, b"word " * 60),
    "content/wigan/aim.md": b"One\nTwo\n",
    "content/wigan/logo.svg": b"<svg/>",
}


def at(line: int, column: int, end_column: int, end_line: int = 0) -> Span:
    return Span(PLEDGES, line, column, end_line or line, end_column)


@pytest.fixture
def verdict() -> Verdict:
    """Errors, warnings and information, in reading order."""
    error, warning = Severity.ERROR, Severity.WARNING
    findings = (
        Diagnostic(
            "REF010",
            "duplicate-id",
            error,
            "two records have the id `aim`",
            Span("content/wigan/aim.md", 1, 1, 2, 2),
            related=((at(2, 9, 13), "first given here"),),
        ),
        Diagnostic("SYN001", "not-yaml", error, "100% wrong: a,\nb \x1b[31m", at(9, 1, 1)),
        Diagnostic(
            "SYN002",
            "unknown-key",
            error,
            "unknown key `titel`",
            at(4, 5, 10),
            "did you mean `title`?",
        ),
        Diagnostic(
            "SYN005",
            "given-twice",
            warning,
            "the key `text` is given twice",
            at(5, 8, 10),
            related=((at(4, 5, 10), "first given here"),),
        ),
        Diagnostic("TRM001", "guide-breach", Severity.INFO, "a long way along", at(6, 305, 310)),
    )
    return Verdict(findings, FILES, 0.094, rules=135)


@pytest.fixture
def clean() -> Verdict:
    """Nothing is wrong."""
    return Verdict((), FILES, 0.094, rules=135)
