"""Rules about other plans: their records, their years and the names that texts give them."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import plan_register

Look = Callable[[Rule, str], list[Diagnostic]]

PLAN = """\
plans: [{id: care, title: Exton Care and Support Strategy, period: {from: 2025, to: 2028}}]
"""


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("It is in our Sufficiency Strategy.", ["Sufficiency Strategy"]),
        (
            "The Exton Sufficiency and Homes Strategy says so.",
            ["Exton Sufficiency and Homes Strategy"],
        ),
        ("Homes, the Exton Policy, and the Exton Policy again.", ["Exton Policy"]),
        (
            "See the Education, Employment or Training Strategy.",
            ["Education, Employment or Training Strategy"],
        ),
        ("It is in the Care and Support Strategy.", []),
        ("It is in the Exton Care & Support Strategy.", ["Exton Care & Support Strategy"]),
        ("Strategy matters. Our Strategy is new, and the Policy too.", []),
        ("We have a strategy for homes and a Pathway Plan.", []),
    ],
)
def test_plans_in_texts(look: Look, sentence: str, found: list[str]) -> None:
    """A title of several words has a record with the same words, or is a part of one."""
    messages = [one.message for one in look(plan_register.UNIT, f"{PLAN}vision: {sentence}\n")]
    assert [message.split("`")[1] for message in messages] == found


def test_other_capitals_in_a_title_are_information(look: Look) -> None:
    """Nobody fails to find a plan for them."""
    example = f"{PLAN}vision: It is in the Exton Care and Support strategy.\n"
    assert [one.severity for one in look(plan_register.UNIT, example)] == [Severity.INFO]


@pytest.mark.parametrize(
    ("facts", "is_found"),
    [("", True), ("link: 'https://a.org'", False), ("period: {from: 2025, to: 2026}", False)],
)
def test_a_record_says_where_to_find_a_plan(look: Look, facts: str, is_found: bool) -> None:
    """Years or a link are enough."""
    example = f"plans: [{{id: p, title: Plan{', ' + facts if facts else ''}}}]\n"
    assert bool(look(plan_register.UNIT, example)) is is_found
