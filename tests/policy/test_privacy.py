"""Privacy: what holds of each rule about it, whatever a council sets or allows, in each profile."""

from collections.abc import Iterator

import pytest

from cpstrategy import rules
from cpstrategy.build.waiting import held_up
from cpstrategy.diagnostic import Diagnostic, errors
from cpstrategy.discovery import discover
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.policy import Policy
from cpstrategy.rule import Profile, Rule
from cpstrategy.source import CouncilFiles, Shipped
from tests.conftest import ROOT, read

COUNCIL = "council: {name: Example Council}\ndocument: {title: Our strategy, status: approved}\n"
SHIPPED = Shipped(read(ROOT / "templates"), read(ROOT / "content/packs"))
LEVELS = ("error", "warning", "info", "off")
FAMILY = {rule.code: rule for rule in discover(rules, Rule).values() if rule.code.startswith("PRI")}
RULES = [rule for rule in FAMILY.values() if rule.check]
LOOKING = [pytest.param(rule, id=rule.name) for rule in RULES]
LIMITED = [pytest.param(rule, id=rule.name) for rule in RULES if rule.limits]
STOPPING = [pytest.param(rule, id=rule.name) for rule in RULES if rule.severity == "error"]
"""All but the one by which weighing complains."""


def found(rule: Rule, more: str = "", profile: Profile = Profile.PUBLISH) -> list[Diagnostic]:
    """What is found in the bad example of a rule, with more beside it."""
    files = {"content/a/a.yaml": COUNCIL.encode(), "content/a/b.yaml": rule.bad.encode()}
    if more:
        files["content/a/c.yaml"] = more.encode()
    council = CouncilFiles("a", "content/a", files)
    return list(validate(council, SHIPPED, Policy(profile, today=Moment(2026, 6, 1))).findings)


def levels(rule: Rule, findings: list[Diagnostic]) -> list[str]:
    return [str(one.severity) for one in findings if one.code == rule.code]


def codes(findings: list[Diagnostic]) -> set[str]:
    return {one.code for one in findings}


def setting(rule: Rule, what: str) -> str:
    return f"rules: [{{rule: {rule.name}, {what}}}]\n"


@pytest.mark.parametrize("rule", LOOKING)
def test_its_bad_example_is_found_at_its_level_in_each_profile(rule: Rule) -> None:
    """A finding that is less bad than others of its rule is as it is in both."""
    for profile in Profile:
        told = levels(rule, found(rule, profile=profile))
        assert str(rule.severity_in(profile)) in told, profile


@pytest.mark.parametrize("rule", LOOKING)
def test_no_level_below_its_own_counts_without_a_reason(rule: Rule) -> None:
    """The setting is told, and nothing else changes; with a reason it counts, also to the last."""
    before = levels(rule, found(rule))
    own = LEVELS.index(str(rule.severity))
    for level in LEVELS[own + 1 :]:
        eased = found(rule, setting(rule, f"level: '{level}'"))
        assert levels(rule, eased) == before, level
        assert [one.code for one in eased if one.name == "eased-without-reason"] == ["PRI011"]
        reasoned = found(rule, setting(rule, f"level: '{level}', because: Jo has asked them all"))
        assert "PRI011" not in codes(reasoned)
        weighed = [one for one in before if one == str(rule.severity)]
        left = levels(rule, reasoned)
        assert left.count(str(rule.severity)) == 0
        assert len(left) == len(before) - len(weighed) * (level == "off")


@pytest.mark.parametrize("rule", LOOKING)
def test_whoever_asks_more_gives_no_reason(rule: Rule) -> None:
    """Its own level, and each above it."""
    for level in LEVELS[: LEVELS.index(str(rule.severity)) + 1]:
        more = found(rule, setting(rule, f"level: {level}"))
        assert "PRI011" not in codes(more)
        assert level in levels(rule, more)


@pytest.mark.parametrize("rule", LIMITED)
def test_no_limit_is_lowered_without_a_reason(rule: Rule) -> None:
    """What was found is found; higher ones count as they are."""
    before = levels(rule, found(rule))
    for name, limit in rule.limits.items():
        eased = found(rule, setting(rule, f"limits: {{{name}: 1}}"))
        assert levels(rule, eased) == before, name
        assert "PRI011" in codes(eased)
        reasoned = found(rule, setting(rule, f"limits: {{{name}: 1}}, because: Jo has agreed"))
        assert "PRI011" not in codes(reasoned)
        more = found(rule, setting(rule, f"limits: {{{name}: {limit + 1}}}"))
        assert "PRI011" not in codes(more)


@pytest.mark.parametrize("reason", ["", ", because: ''", ", because: ' '", ", because:"])
@pytest.mark.parametrize("rule", LOOKING)
def test_nothing_is_allowed_without_a_reason(rule: Rule, reason: str) -> None:
    """The entry is an error and allows nothing; with a reason, it does."""
    before = levels(rule, found(rule))
    without = found(rule, f"allow: [{{rule: {rule.name}{reason}}}]\n")
    assert levels(rule, without) == before
    assert {one.span.path for one in errors(without)} >= {"content/a/c.yaml"}
    allowed = found(rule, f"allow: [{{rule: {rule.name}, because: Jo has asked them all}}]\n")
    assert levels(rule, allowed) == []


@pytest.mark.parametrize("rule", STOPPING)
def test_an_error_about_privacy_keeps_what_shows_it_from_being_published(rule: Rule) -> None:
    """Without a reason nothing helps: neither a setting nor an allowance."""
    for more in ("", *_helpless(rule)):
        assert any("PRI" in str(reason) for reason in _holding(rule, more).values()), more


def _helpless(rule: Rule) -> Iterator[str]:
    yield f"allow: [{{rule: {rule.name}}}]\n"
    yield f"allow: [{{rule: {rule.name}, because: ''}}, {{rule: PRI011, because: We may}}]\n"
    yield setting(rule, "level: 'off'")
    yield setting(rule, "level: 'off'}, {rule: PRI011, level: 'off'")
    yield setting(rule, "level: 'off'}, {rule: PRI011, level: 'off', because: We may")


def _holding(rule: Rule, more: str) -> dict[str, set[str]]:
    files = {"content/a/a.yaml": COUNCIL.encode(), "content/a/b.yaml": rule.bad.encode()}
    files |= {"content/a/c.yaml": more.encode()} if more else {}
    policy = Policy(Profile.PUBLISH, today=Moment(2026, 6, 1))
    checked = validate(CouncilFiles("a", "content/a", files), SHIPPED, policy)
    return {name: codes([*faults]) for name, faults in held_up(checked).items()}
