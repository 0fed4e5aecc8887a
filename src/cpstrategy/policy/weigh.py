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

Known = Mapping[str, Rule]
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
    known = {name: rule for rule in discover(rules, Rule).values() for name in _names(rule)}
    settings = effective(strategy, known)
    allowances = [one for one in strategy.allow if one.rule in known]
    holding = [one for one in allowances if holds(one, strategy)]
    used: set[int] = set()
    for finding in findings:
        rule = known[finding.code]
        fitting = [one for one in holding if fits(one, finding, strategy, files)]
        used.update(map(id, fitting))
        weighed = _leveled(finding, rule, settings.get(rule.code), profile)
        if weighed is not None and not fitting:
            yield weighed
    if whole:
        yield from unused((one for one in allowances if id(one) not in used), strategy)
    yield from _unknown((*strategy.rules, *strategy.allow), known)
    yield from faults(strategy, known)


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


def _unknown(named: Iterable[RuleSetting | Allowance], known: Known) -> Iterator[Diagnostic]:
    for one in named:
        if one.rule not in known:
            near = nearest(one.rule, known)
            hint = f"did you mean `{near}`?" if near else "`cpstrategy explain` lists all rules"
            message = f"there is no rule `{one.rule}`"
            yield unknown_reference.UNIT.diagnostic(one.at("rule"), message, hint)
