"""Settings: the levels and limits that a council has set, as far as they count."""

from collections.abc import Iterator, Mapping

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.model.settings import RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import eased_without_reason
from cpstrategy.rules.ref import unknown_reference

_PRIVACY = "PRI"


def effective(strategy: Strategy, rules_by_name: Mapping[str, Rule]) -> dict[str, RuleSetting]:
    """The settings by code; privacy is not eased without a reason."""
    return {
        rules_by_name[setting.rule].code: setting
        for setting in strategy.rules
        if setting.rule in rules_by_name
        and (setting.because or not eases_privacy(setting, rules_by_name[setting.rule]))
    }


def eases_privacy(setting: RuleSetting, rule: Rule) -> bool:
    """Whether a setting asks less of a rule about privacy than it asks by itself."""
    if not rule.code.startswith(_PRIVACY):
        return False
    lower = any(value < rule.limits.get(name, value) for name, value in setting.limits.items())
    return lower or setting.level not in ("", "error", str(rule.severity))


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
    if eases_privacy(setting, rule) and not setting.because:
        message = f"this eases `{rule.name}`, a rule about privacy, without a reason"
        yield eased_without_reason.UNIT.diagnostic(setting.span, message)
