"""Weigh: give each finding its level, and leave out what somebody has looked at."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.discovery import discover
from cpstrategy.model.settings import Allowance, RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.policy.allowances import fits, holds, unused
from cpstrategy.policy.settings import effective, faults
from cpstrategy.rule import Profile, Rule
from cpstrategy.rules.ref import unknown_reference
from cpstrategy.source import Files
from cpstrategy.text.nearest import nearest

RulesByName = Mapping[str, Rule]
"""Every rule, by its code and by its name."""


def weigh(
    findings: Iterable[Diagnostic],
    strategy: Strategy,
    files: Files,
    profile: Profile,
    *,
    whole: bool = True,
) -> Iterator[Diagnostic]:
    """Weigh the findings; then say what is wrong in what the council has set and allowed.

    Of a strategy that is not whole some rules say nothing, so an allowance may yet be of use.
    """
    rules_by_name = {name: rule for rule in discover(rules, Rule).values() for name in _names(rule)}
    settings = effective(strategy, rules_by_name)
    allowances = [allowance for allowance in strategy.allow if allowance.rule in rules_by_name]
    holding = [allowance for allowance in allowances if holds(allowance, strategy)]
    used: set[int] = set()
    for finding in findings:
        rule = rules_by_name[finding.code]
        fitting = [allowance for allowance in holding if fits(allowance, finding, strategy, files)]
        used.update(map(id, fitting))
        weighed = _leveled(finding, rule, settings.get(rule.code), profile)
        if weighed is not None and not fitting:
            yield weighed
    if whole:
        yield from unused(
            (allowance for allowance in allowances if id(allowance) not in used), strategy
        )
    yield from _unknown((*strategy.rules, *strategy.allow), rules_by_name)
    yield from faults(strategy, rules_by_name)


def _names(rule: Rule) -> tuple[str, str]:
    return rule.code, rule.name


def _leveled(
    finding: Diagnostic, rule: Rule, setting: RuleSetting | None, profile: Profile
) -> Diagnostic | None:
    """The finding at its level; one that is less bad than others of its rule stays as it is."""
    if finding.severity is not rule.severity:
        return finding
    if setting is not None and setting.level == "off":
        return None
    chosen = setting.level if setting else ""
    level = Severity(chosen) if chosen else rule.severity_in(profile)
    return finding if level is finding.severity else replace(finding, severity=level)


def _unknown(
    entries: Iterable[RuleSetting | Allowance], rules_by_name: RulesByName
) -> Iterator[Diagnostic]:
    for entry in entries:
        if entry.rule not in rules_by_name:
            near = nearest(entry.rule, rules_by_name)
            hint = f"did you mean `{near}`?" if near else "`cpstrategy explain` lists all rules"
            message = f"there is no rule `{entry.rule}`"
            yield unknown_reference.UNIT.diagnostic(entry.at("rule"), message, hint)
