"""Check: rules look on at the strategy and change nothing."""

from collections.abc import Iterator

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule


def check(strategy: Strategy, *, whole: bool = True) -> Iterator[Diagnostic]:
    """Let every rule look at the strategy.

    Of a strategy that is not whole, rules about what is absent would blame the innocent.
    """
    for rule in discover(rules, Rule).values():
        if whole or not rule.of_absence:
            yield from check_rule(rule, strategy)


def check_rule(rule: Rule, strategy: Strategy) -> Iterator[Diagnostic]:
    """Let one rule look at the strategy; rules of earlier stages have nothing to look for."""
    for span, message, hint in rule.check(strategy) if rule.check else ():
        yield rule.diagnostic(span, message, hint)
