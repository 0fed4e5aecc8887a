"""Settings: the levels and limits that a council has set, as far as they count."""

from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.settings import RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import eased_without_reason
from cpstrategy.rules.ref import unknown_reference


def effective(strategy: Strategy, rules_by_name: Mapping[str, Rule]) -> dict[str, RuleSetting]:
    """The settings by code; privacy is not eased without a reason."""
    return {
        rules_by_name[setting.rule].code: setting
        for setting in strategy.rules
        if setting.rule in rules_by_name and rules_by_name[setting.rule].heeds(setting)
    }


def faults(strategy: Strategy, rules_by_name: Mapping[str, Rule]) -> Iterator[Diagnostic]:
    """Limits that a rule does not have, and privacy eased without a reason."""
    for setting in strategy.rules:
        if setting.rule in rules_by_name:
            yield from _faults(setting, rules_by_name[setting.rule])


def _faults(setting: RuleSetting, rule: Rule) -> Iterator[Diagnostic]:
    for name in setting.limits:
        if name not in rule.limits:
            few = ", ".join(f"`{limit}`" for limit in rule.limits)
            hint = f"its limits are {few}" if few else "this rule has no limits"
            message = f"the rule `{setting.rule}` has no limit `{name}`"
            yield unknown_reference.UNIT.diagnostic(setting.at("limits"), message, hint)
    if not rule.heeds(setting):
        message = f"this eases `{rule.name}`, a rule about privacy, without a reason"
        yield eased_without_reason.UNIT.diagnostic(setting.span, message)
