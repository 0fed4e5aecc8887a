"""Check: rules look on at the strategy and its documents, and change nothing."""

from collections.abc import Iterable, Iterator

from cpstrategy import rules
from cpstrategy.analysis.said import said_in
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.document.document import Document
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy, *, whole: bool = True) -> Iterator[Diagnostic]:
    """Let every rule look at the strategy.

    Of a strategy that is not whole, rules about what is absent would blame the innocent.
    """
    for rule in discover(rules, Rule).values():
        if whole or not rule.of_absence:
            yield from check_rule(rule, strategy)


def check_documents(strategy: Strategy, documents: Iterable[Document]) -> Iterator[Diagnostic]:
    """Let the rules about what readers meet look at each edition."""
    looking = [rule for rule in discover(rules, Rule).values() if rule.check_document]
    for document in documents if looking else ():
        for rule in looking:
            yield from check_document(rule, strategy, document)


def check_rule(rule: Rule, strategy: Strategy) -> Iterator[Diagnostic]:
    """Let one rule look at the strategy; rules of earlier stages have nothing to look for."""
    for fault in rule.check(strategy) if rule.check else ():
        yield rule.diagnostic(*(_of_the_young(fault, strategy) if rule.corrects else fault))


def _of_the_young(fault: Finding, strategy: Strategy) -> Finding:
    """What young people said is not corrected: a fault in it is told, and nobody has to act."""
    if not said_in(strategy)(fault.span):
        return fault
    return fault._replace(severity=Severity.INFO, fix=None)


def check_document(rule: Rule, strategy: Strategy, document: Document) -> Iterator[Diagnostic]:
    """Let one rule look at one edition."""
    for fault in rule.check_document(strategy, document) if rule.check_document else ():
        yield rule.diagnostic(*fault)
