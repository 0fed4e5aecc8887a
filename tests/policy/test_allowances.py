"""Allowances: what somebody has looked at is left out, and nothing else."""

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.load.load import load
from cpstrategy.model.evidence import Quote
from cpstrategy.model.settings import Allowance
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.supplies import Supplies
from cpstrategy.model.time import Moment
from cpstrategy.policy import Policy, weigh
from cpstrategy.policy.allowances import fits
from cpstrategy.rule import Profile
from cpstrategy.source import Span

from .content import CONTENT, consent


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


def test_of_a_strategy_that_is_not_whole_no_allowance_is_in_vain() -> None:
    """What could not be read may be what it allows."""
    written = f"{CONTENT}allow: [{{rule: PRI005, because: Why not}}]\n"
    strategy = load({"a.yaml": written.encode()}, Strategy).record
    assert strategy
    strategy = strategy.adopt(Supplies(today=Moment(2026, 6, 1)))
    [vain] = weigh([], strategy, {}, Profile.PUBLISH)
    assert vain.message == "nothing that `PRI005` finds fits this allowance"
    assert vain.span.line == 15
    assert list(weigh([], strategy, {}, Profile.PUBLISH, whole=False)) == []
    # Where nobody says what day it is, what only the day brings to light was not looked for.
    assert list(weigh([], strategy.adopt(Supplies()), {}, Profile.PUBLISH)) == []


def test_an_allowance_that_has_ended_says_what_to_do_where_it_ends() -> None:
    """And holds where nobody says what day it is."""
    ended = "allow: [{rule: PRI005, because: Asked, until: 2026-05}]\n"
    [*_, told] = consent(ended)
    assert told.hint == "look at the finding again; then give a later `until`, or delete the entry"
    assert (told.span.line, told.span.column) == (15, 47)
    assert consent(ended, Policy()) == []


def test_an_allowance_may_name_words_of_the_message_or_of_any_line_of_the_finding() -> None:
    """The last line of a finding is one of them, the next is not."""
    lines = {"a.yaml": b"one\ntwo\nthree\nfour\n"}
    finding = Diagnostic(
        "PRI005", "quote-consent", Severity.ERROR, "no consent", Span("a.yaml", 2, 1, 3, 4)
    )
    fitting = {
        match
        for match in ("one", "TWO", "three", "four", "no Consent", "two three no")
        if fits(
            Allowance.model_validate({"rule": "PRI005", "match": match, "because": "x"}),
            finding,
            Strategy.model_validate({"council": {"name": "A"}, "document": {"title": "B"}}),
            lines,
        )
    }
    assert fitting == {"TWO", "three", "no Consent", "two three no"}


def test_a_finding_in_a_file_of_any_bytes_may_be_allowed() -> None:
    """Also one about the very bytes that are no text."""
    strategy = Strategy.model_validate({"council": {"name": "A"}, "document": {"title": "B"}})
    finding = Diagnostic("SYN001", "syntax", Severity.ERROR, "no YAML", Span("a.yaml", 1, 1, 1, 2))
    allowed = Allowance.model_validate({"rule": "syntax", "match": "two", "because": "x"})
    assert fits(allowed, finding, strategy, {"a.yaml": b"\xff two"})
    assert not fits(allowed, finding, strategy, {})


def test_an_allowance_for_a_record_that_there_is_not_allows_nothing() -> None:
    """It is one in vain."""
    told = consent("allow: [{rule: PRI005, record: q9, because: x}]\n")
    assert [one.code for one in told] == ["PRI005", "PRI005", "REF009"]
