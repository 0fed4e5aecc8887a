"""Settings: what a council has set counts, unless it eases privacy without a reason."""

import pytest

from cpstrategy import rules
from cpstrategy.diagnostic import Severity
from cpstrategy.discovery import discover
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.policy.settings import effective, faults
from cpstrategy.rule import Rule

from .content import CONTENT, consent, found


def test_what_is_wrong_in_a_setting_is_said_where_it_stands() -> None:
    """A limit at the limits, a reason that is missing at the setting."""
    written = "rules: [{rule: small-number, level: info, limits: {many: 3}}]\n"
    told = {one.code: one for one in consent(written)}
    limit, reason = told["REF001"], told["PRI011"]
    assert (limit.span.line, limit.span.column) == (15, 51)
    assert reason.message == "this eases `small-number`, a rule about privacy, without a reason"
    assert (reason.span.line, reason.span.column) == (15, 9)


def test_privacy_is_not_eased_without_a_reason() -> None:
    """Without one, the rule stays as it is, and the setting is an error."""
    setting = "rules: [{rule: PRI005, level: info}]\n"
    assert [(one.code, one.severity) for one in consent(setting)] == [
        ("PRI005", Severity.ERROR),
        ("PRI005", Severity.ERROR),
        ("PRI011", Severity.ERROR),
    ]
    assert [(one.code, one.severity) for one in consent(setting.replace("info", "warning"))] == [
        ("PRI005", Severity.ERROR),
        ("PRI005", Severity.ERROR),
        ("PRI011", Severity.ERROR),
    ]
    reasoned = setting.replace("info", "info, because: The forms are on paper")
    assert {one.severity for one in consent(reasoned)} == {Severity.INFO}
    assert consent(reasoned.replace("level: info", "level: 'off'")) == []


def test_other_rules_are_set_freely() -> None:
    """A council may find a placeholder worse than we do, or not bad at all."""
    tbc = CONTENT.replace("Every child is safe.", "TBC")
    levels = {one.severity for one in found(tbc) if one.name == "placeholder"}
    worse = found(tbc + "rules: [{rule: placeholder, level: info}]\n")
    assert {one.severity for one in worse if one.name == "placeholder"} == {Severity.INFO} != levels


@pytest.mark.parametrize(
    ("setting", "is_kept"),
    [
        ("rule: small-number, limits: {threshold: 5}", False),
        ("rule: small-number, limits: {threshold: 5}, because: We counted", True),
        ("rule: small-number, limits: {threshold: 10}", True),
        ("rule: small-number, limits: {threshold: 20}", True),
        ("rule: small-number, level: error", True),
        ("rule: complement, level: error", True),
        ("rule: complement, level: warning", True),
        ("rule: complement, level: info", False),
        ("rule: small-number", True),
        ("rule: placeholder, level: 'off'", True),
    ],
)
def test_a_setting_counts_unless_it_eases_privacy_unasked(setting: str, is_kept: bool) -> None:
    """A stricter limit needs no reason, nor does any of a rule that protects nobody."""
    written = f"{CONTENT}rules: [{{{setting}}}]\n"
    strategy = load({"a.yaml": written.encode()}, Strategy).record
    assert strategy
    every = {
        name: rule for rule in discover(rules, Rule).values() for name in (rule.code, rule.name)
    }
    kept = {every[one.rule].code: one for one in strategy.rules}
    assert effective(strategy, every) == (kept if is_kept else {})
    assert [one.code for one in faults(strategy, every)] == ([] if is_kept else ["PRI011"])


def test_a_limit_that_there_is_not_is_told_with_those_that_there_are() -> None:
    """Or with the news that there are none."""
    hints = {
        one.message: one.hint
        for limit in ("small-number", "placeholder", "action-not-smart")
        for one in found(f"{CONTENT}rules: [{{rule: {limit}, limits: {{many: 3}}}}]\n")
        if one.code == "REF001"
    }
    assert hints == {
        "the rule `small-number` has no limit `many`": "its limits are `threshold`",
        "the rule `placeholder` has no limit `many`": "this rule has no limits",
        "the rule `action-not-smart` has no limit `many`": (
            "its limits are `owner`, `due`, `measure`"
        ),
    }
