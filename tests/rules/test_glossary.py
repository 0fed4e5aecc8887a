"""Rules about the glossary: what it explains, and what it should."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import glossary_gap, glossary_unused

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("sentence", "missed"),
    [
        ("You have a pathway plan.", True),
        ("You have a Pathway Plan (PP).", True),
        ("You have a pathway plan (it says what comes after care).", False),
        ("You have a pathway plan, which is a plan for the years after care.", False),
        ("A pathway plan is a plan for the years after care.", False),
        ("We call for a plan for later, known as the pathway plan.", False),
        ("You have pathway plans. A pathway plan means that you know what comes.", True),
        ("The pathway leads to the garden, as we plan.", False),
    ],
)
def test_a_word_may_be_explained_where_it_stands(look: Look, sentence: str, missed: bool) -> None:
    """In brackets, after it or before it, at any of its uses; letters in brackets explain none."""
    found = look(glossary_gap.UNIT, f"vision: {sentence!r}")
    assert bool(found) is missed


def test_a_word_is_missed_once(look: Look) -> None:
    """However often it is used, and in whichever form, one entry is missing."""
    example = """\
vision: You have a pathway plan.
people: [{id: jo, name: Jo, role: Pathway Plan Officer}, {id: al, name: Al, role: Lay member}]
priorities: [{id: home, title: Pathway planning}]
"""
    found = look(glossary_gap.UNIT, example)
    assert [(one.message, one.severity) for one in found] == [
        ("`pathway plan` is used 3 times and explained nowhere", Severity.WARNING),
        ("`Lay member` is used once and explained nowhere", Severity.INFO),
    ]


def test_an_entry_explains_all_forms(look: Look) -> None:
    """An entry for several words, such as doctor or nurse, explains the first of them."""
    example = """\
glossary: [{id: d, term: Designated doctor or nurse, meaning: They advise.}]
vision: Ask designated doctors and personal advisers.
"""
    found = look(glossary_gap.UNIT, example)
    assert [one.message.split("`")[1] for one in found] == ["personal advisers"]


@pytest.mark.parametrize(
    ("term", "sentence", "used"),
    [
        ("strategy", "Our strategies", True),
        ("Consultation", "We like consultations", True),
        ("advocacy", "We advocate for you", False),
        ("elected member", "Ask the elected\n  members", True),
        ("IRO", "An irony", False),
        ("care experienced", "care-experienced people", True),
        ("care experienced", "experienced in care", False),
        ("something", "See {term:t}", True),
    ],
)
def test_a_word_with_another_ending_is_the_same(
    look: Look, term: str, sentence: str, used: bool
) -> None:
    """Entries for words that no text has, in whatever form, are in vain."""
    example = (
        f"glossary: [{{id: t, term: {term}, meaning: What it means.}}]\nvision: '{sentence}'\n"
    )
    assert bool(look(glossary_unused.UNIT, example)) is not used
