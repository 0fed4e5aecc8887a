"""Rule: a fault with its explanation, its examples and the function that finds it."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.source import Span


class Finding(NamedTuple):
    """What a rule found: where, a sentence, and a hint if the rule's own does not fit."""

    span: Span
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Rule:
    """A fault that authors can make.

    `bad` and `good` are YAML that stands beside a minimal council; `explain` shows them, the
    reference prints them and the tests run them. `check` is None where an earlier stage finds
    the fault: loading (`SYN`) or resolving (`REF001`). `of_absence` is true of a rule that
    complains of what is not there: it keeps quiet while part of the content cannot be read.
    """

    code: str
    name: str
    severity: Severity
    summary: str
    why: str
    hint: str
    bad: str
    good: str
    check: Callable[[Strategy], Iterator[Finding]] | None = None
    of_absence: bool = False

    def diagnostic(
        self,
        span: Span,
        message: str,
        hint: str = "",
        related: tuple[tuple[Span, str], ...] = (),
    ) -> Diagnostic:
        """Make a finding of this rule."""
        return Diagnostic(
            self.code, self.name, self.severity, message, span, hint or self.hint, related
        )
