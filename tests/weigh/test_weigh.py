"""Weigh: a finding's level follows the profile and the council; what is allowed is left out."""

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.pipeline import validate
from cpstrategy.rule import Profile
from cpstrategy.source import Council, Shipped
from cpstrategy.weigh import Policy, weigh

CONTENT = """\
council: {name: Example Council, contact: {team: The team}}
document: {title: Our strategy, review-due: 2030, status: approved}
vision: Every child is safe.
priorities:
  - id: home
    title: A good home
    quotes:
      - {id: q1, text: I feel safe., who: A young person}
  - id: school
    title: Doing well
    quotes:
      - {id: q2, text: I like maths., who: A young person}
boards:
  - {id: board, name: The Board, seats: [Lead member]}
"""
SHIPPED = Shipped({}, {})


def consent(more: str = "", policy: Policy | None = None) -> list[Diagnostic]:
    """The findings about consent, and about what the council has set."""
    codes = ("PRI005", "PRI011", "REF001", "REF009")
    return [one for one in found(CONTENT + more, policy) if one.code in codes]


def found(content: str, policy: Policy | None = None) -> tuple[Diagnostic, ...]:
    council = Council("a", "content/a", {"content/a/a.yaml": content.encode()})
    return validate(council, SHIPPED, policy or Policy(today=Moment(2026, 6, 1))).findings


def test_a_draft_is_judged_as_a_draft() -> None:
    """The status of the document decides, unless the user does."""
    assert [one.severity for one in consent()] == [Severity.ERROR] * 2
    draft = CONTENT.replace("status: approved", "status: draft")
    assert {one.severity for one in found(draft) if one.code == "PRI005"} == {Severity.INFO}
    asked = {one.severity for one in consent(policy=Policy(Profile.DRAFT))}
    assert asked == {Severity.INFO}
    published = found(draft, Policy(Profile.PUBLISH))
    assert {one.severity for one in published if one.code == "PRI005"} == {Severity.ERROR}


@pytest.mark.parametrize("name", ["PRI005", "quote-consent"])
def test_what_is_allowed_is_left_out(name: str) -> None:
    """By the words on its line, or by the record that it is in, or altogether."""
    because = "because: Their carer agreed"
    for fitting in ("match: feel SAFE", "record: home", "record: q1"):
        [left] = consent(f"allow: [{{rule: {name}, {fitting}, {because}}}]\n")
        assert left.span.line == 12, fitting
    assert consent(f"allow: [{{rule: {name}, {because}}}]\n") == []


def test_a_record_ends_where_it_ends() -> None:
    """What begins in a record is allowed with it; what begins at its end is no part of it."""
    allowed = CONTENT + "allow: [{rule: PRI005, record: q1, because: Their carer agreed}]\n"
    files = {"a.yaml": allowed.encode()}
    strategy = load(files, Strategy).record
    assert strategy
    quote = strategy.record(Quote, "q1").span
    places = {
        "before": quote._replace(column=quote.column - 1),
        "first": quote,
        "last": quote._replace(line=quote.end_line, column=quote.end_column - 1),
        "end": quote._replace(line=quote.end_line, column=quote.end_column),
        "elsewhere": quote._replace(path="b.yaml"),
    }
    findings = {
        name: Diagnostic("PRI005", "quote-consent", Severity.ERROR, "no consent", place)
        for name, place in places.items()
    }
    left = list(weigh(findings.values(), strategy, files, Profile.PUBLISH))
    names = {finding: name for name, finding in findings.items()}
    assert [names[one] for one in left] == ["before", "end", "elsewhere"]


def test_an_allowance_ends_and_says_so() -> None:
    """On its last day it holds; afterwards the finding is back, and the allowance is one too."""
    allowed = "allow: [{rule: PRI005, because: Asked again in May, until: 2026-06-01}]\n"
    assert consent(allowed) == []
    later = consent(allowed, Policy(today=Moment(2026, 6, 2)))
    assert [one.code for one in later] == ["PRI005", "PRI005", "REF009"]
    assert later[-1].message == "this allowance for `PRI005` has ended"


def test_an_allowance_in_vain_is_found() -> None:
    """It would one day hide a fault that nobody has looked at."""
    told = consent("allow: [{rule: PRI005, match: no such words, because: Why not}]\n")
    assert [one.code for one in told] == ["PRI005", "PRI005", "REF009"]


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


def test_codes_are_chosen_by_their_first_letters() -> None:
    """What cannot be read is said whatever was asked for."""
    broken = CONTENT.replace("vision:", "visoin:").replace("A good home", "TBC")
    everything = {one.code for one in found(broken)}
    assert everything >= {"PRI005", "STR015", "SYN002"}
    only = {one.code for one in found(broken, Policy(select=("pri",)))}
    assert only == {"PRI005", "SYN002"}
    without = {one.code for one in found(broken, Policy(ignore=("quote-consent",)))}
    assert without == everything - {"PRI005"}
