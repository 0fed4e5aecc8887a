"""Diagnostic: one thing that is wrong, where it is, and what to do about it.

What is wrong besides the content has no such place, and stops a build as a `BuildError`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from cpstrategy.source import Span

ALSO = "and these words"
"""What is said of a second place that the same fault is at, in another register of the text."""


class BuildError(Exception):
    """What a build needs or makes is not fit: why, in one sentence; the content is not to blame."""


class Severity(StrEnum):
    """How bad a finding is: errors stop a build, warnings do not, information is on request."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding: `message` says what is wrong in the author's words, `hint` what to do.

    Messages start in lower case and end without a full stop.
    `related` names a second place where two places matter ("first given here"). `fix` is what may
    safely stand in the place of the span, where a program can know it. `editions` are those that it
    is about; if none is named, those that show what stands there.
    """

    code: str
    name: str
    severity: Severity
    message: str
    span: Span
    hint: str = ""
    related: tuple[tuple[Span, str], ...] = ()
    fix: str | None = None
    editions: tuple[str, ...] = ()

    @property
    def places(self) -> tuple[Span, ...]:
        """Where the fault is: one place, or one in each register that it is told of."""
        return self.span, *(span for span, words in self.related if words == ALSO)


def in_reading_order(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Sort findings by path and place, each distinct one once."""
    return sorted(set(findings), key=lambda finding: (finding.span, finding.code, finding.message))


def errors(findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Pick the findings that stop a build."""
    return [finding for finding in findings if finding.severity is Severity.ERROR]
