"""Decisions: what a council has set and allowed, with its reasons, as far as it counts."""

from collections.abc import Iterator, Mapping

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.html.report import Decision, Decisions
from cpstrategy.model.settings import Allowance, RuleSetting
from cpstrategy.model.strategy import Strategy
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.policy.allowances import holds
from cpstrategy.policy.settings import eases_privacy, effective
from cpstrategy.reports.html.wording import sentence
from cpstrategy.rule import Rule

_LEVELS = {
    "": "",
    "off": "is not looked at",
    "error": "must be put right before anything is published",
    "warning": "should be looked at, and does not stop a build",
    "info": "is for information only",
}


def decisions(judged: CheckedCouncil, name: str, known: Mapping[str, Rule]) -> Decisions:
    """Tell what one council has decided; `known` are all rules by code and by name."""
    strategy = judged.strategy
    if strategy is None:
        return Decisions(name, (), (), ())
    settings = effective(strategy, known)
    eased = [code for code, one in settings.items() if eases_privacy(one, known[code])]
    told = {code: _setting(one, known[code]) for code, one in settings.items()}
    return Decisions(
        council=name,
        eased=tuple(told[code] for code in eased),
        changed=tuple(one for code, one in told.items() if code not in eased),
        allowed=tuple(_allowed(strategy, known)),
    )


def _setting(one: RuleSetting, rule: Rule) -> Decision:
    limits = [
        f"its limit “{name}” is {value} in the place of {rule.limits[name]}"
        for name, value in one.limits.items()
        if name in rule.limits
    ]
    what = "; ".join(filter(None, (_LEVELS[one.level], *limits)))
    return Decision(_title(rule), sentence(f"this {what}" if one.level else what), one.because)


def _allowed(strategy: Strategy, known: Mapping[str, Rule]) -> Iterator[Decision]:
    for one in strategy.allow:
        if one.rule in known and holds(one, strategy):
            until = f"Until {tell_moment(one.until)}" if one.until else ""
            yield Decision(_title(known[one.rule]), _where(one), one.because, until)


def _where(one: Allowance) -> str:
    record = f"in “{one.record}”" if one.record else ""
    words = f"on lines with “{one.match}”" if one.match else ""
    return sentence(" ".join(filter(None, (record, words))) or "everywhere")


def _title(rule: Rule) -> str:
    return f"{sentence(rule.summary).rstrip('.')} ({rule.code})"
