"""Allowances: which findings a council has looked at, and which allowances are in vain."""

from collections.abc import Iterable, Iterator

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.base import NOWHERE
from cpstrategy.model.settings import Allowance
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.ref import unused_allowance
from cpstrategy.source import Files, Span


def holds(allowance: Allowance, strategy: Strategy) -> bool:
    """Whether an allowance has not ended."""
    today = strategy.supplies.today
    return allowance.until is None or today is None or not allowance.until.is_before(today)


def fits(allowance: Allowance, finding: Diagnostic, strategy: Strategy, files: Files) -> bool:
    """Whether a finding is of the rule, in the record, and on a line with the words."""
    if allowance.rule not in (finding.code, finding.name):
        return False
    if allowance.record and not _place(allowance.record, strategy).contains(finding.span):
        return False
    lines = files.get(finding.span.path, b"").decode("utf-8", "replace").splitlines()
    covered = " ".join(lines[finding.span.line - 1 : finding.span.end_line])
    return allowance.match.casefold() in f"{covered} {finding.message}".casefold()


def unused(allowances: Iterable[Allowance], strategy: Strategy) -> Iterator[Diagnostic]:
    """Say of allowances that nothing fitted why that is so."""
    # Where no rule may ask for the day, what only the day brings to light was not looked for.
    for allowance in allowances if strategy.supplies.today is not None else ():
        if holds(allowance, strategy):
            message = f"nothing that `{allowance.rule}` finds fits this allowance"
            yield unused_allowance.UNIT.diagnostic(allowance.span, message)
        else:
            hint = "look at the finding again; then give a later `until`, or delete the entry"
            message = f"this allowance for `{allowance.rule}` has ended"
            yield unused_allowance.UNIT.diagnostic(allowance.at("until"), message, hint)


def _place(key: str, strategy: Strategy) -> Span:
    spans = (record.span for (_, other), record in strategy.index.items() if other == key)
    return next(spans, NOWHERE)
