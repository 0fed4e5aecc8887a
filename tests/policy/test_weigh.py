"""Weigh: a finding's level follows the profile and the council."""

from dataclasses import replace

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.strategy import Strategy
from cpstrategy.policy import Policy, weigh
from cpstrategy.rule import Profile
from cpstrategy.source import Span

from .content import CONTENT, consent, found


def test_a_draft_is_judged_as_a_draft() -> None:
    """The status of the document decides, unless the user does."""
    assert [one.severity for one in consent()] == [Severity.ERROR] * 2
    draft = CONTENT.replace("status: approved", "status: draft")
    assert {one.severity for one in found(draft) if one.code == "PRI005"} == {Severity.INFO}
    asked = {one.severity for one in consent(policy=Policy(Profile.DRAFT))}
    assert asked == {Severity.INFO}
    published = found(draft, Policy(Profile.PUBLISH))
    assert {one.severity for one in published if one.code == "PRI005"} == {Severity.ERROR}


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("rules: [{rule: placehoder, level: info}]", "there is no rule `placehoder`"),
        ("allow: [{rule: XYZ999, because: x}]", "there is no rule `XYZ999`"),
        (
            "rules: [{rule: placeholder, limits: {most: 3}}]",
            "the rule `placeholder` has no limit `most`",
        ),
    ],
)
def test_what_there_is_not_is_said(more: str, message: str) -> None:
    """A mistyped rule would be one that nobody has eased."""
    assert message in [one.message for one in consent(f"{more}\n")]


def test_a_rule_that_there_is_not_is_told_with_one_that_is_near() -> None:
    """At its own place; where none is near, with where all of them are told."""
    [near] = consent(
        "rules: [{rule: placehoder, level: info}]\nallow: [{rule: PRI005, because: x}]\n"
    )
    assert (near.hint, near.span.line, near.span.column) == ("did you mean `placeholder`?", 15, 16)
    [far] = consent("allow: [{rule: PRI005, because: x}, {rule: qqqqqqqqqqq, because: x}]\n")
    assert far.hint == "`cpstrategy explain` lists all rules"


def test_a_finding_milder_than_its_rule_stays_as_mild() -> None:
    """Of what young people said a rule gives information only, whatever the rule is set to."""
    strategy = load(
        {"a.yaml": f"{CONTENT}rules: [{{rule: placeholder, level: warning}}]\n".encode()}, Strategy
    )
    assert strategy.record
    for level, weighed in ((Severity.INFO, Severity.INFO), (Severity.ERROR, Severity.WARNING)):
        finding = Diagnostic("STR015", "placeholder", level, "TBC", Span("a.yaml", 3, 1, 3, 4))
        [told] = weigh([finding], strategy.record, {}, Profile.PUBLISH)
        assert told == replace(finding, severity=weighed)
