"""Decisions: what a council has set and allowed, with its reasons, as far as it counts."""

from collections.abc import Iterator, Mapping

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.html.report import Decision, Decisions
from cpstrategy.model.settings import Allowance, RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.policy.allowances import holds
from cpstrategy.policy.settings import effective
from cpstrategy.reports.html.wording import sentence
from cpstrategy.rule import Rule

_LEVELS = {
    "": "",
    "off": "is not looked at",
    "error": "must be put right before anything is published",
    "warning": "should be looked at, and does not stop a build",
    "info": "is for information only",
}


def decisions(judged: CheckedCouncil, name: str, rules_by_name: Mapping[str, Rule]) -> Decisions:
    """Tell what one council has decided; `rules_by_name` are all rules by code and by name."""
    strategy = judged.strategy
    if strategy is None:
        return Decisions(name, (), (), ())
    settings = effective(strategy, rules_by_name)
    eased = [
        code for code, setting in settings.items() if rules_by_name[code].protects_less(setting)
    ]
    by_code = {code: _setting(setting, rules_by_name[code]) for code, setting in settings.items()}
    return Decisions(
        council=name,
        eased=tuple(by_code[code] for code in eased),
        changed=tuple(decision for code, decision in by_code.items() if code not in eased),
        allowed=tuple(_allowed(strategy, rules_by_name)),
    )


def _setting(setting: RuleSetting, rule: Rule) -> Decision:
    limits = [
        f"its limit “{name}” is {value} in the place of {rule.limits[name]}"
        for name, value in setting.limits.items()
        if name in rule.limits
    ]
    what = "; ".join(filter(None, (_LEVELS[setting.level], *limits)))
    return Decision(
        _title(rule), sentence(f"this {what}" if setting.level else what), setting.because
    )


def _allowed(strategy: Strategy, rules_by_name: Mapping[str, Rule]) -> Iterator[Decision]:
    for allowance in strategy.allow:
        if allowance.rule in rules_by_name and holds(allowance, strategy):
            until = f"Until {tell_moment(allowance.until)}" if allowance.until else ""
            yield Decision(
                _title(rules_by_name[allowance.rule]), _where(allowance), allowance.because, until
            )


def _where(allowance: Allowance) -> str:
    record = f"in “{allowance.record}”" if allowance.record else ""
    words = f"on lines with “{allowance.match}”" if allowance.match else ""
    return sentence(" ".join(filter(None, (record, words))) or "everywhere")


def _title(rule: Rule) -> str:
    return f"{sentence(rule.summary).rstrip('.')} ({rule.code})"
