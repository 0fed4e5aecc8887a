"""Supposed: what is supposed, promised or said of each before a fact does not hide it."""

import pytest

from cpstrategy.analysis.people_counts import counted

SUPPOSED = (
    "Every child has a plan",
    "Each home is safe",
    "If you need help, ring us",
    "We will listen",
    "For example, we meet weekly",
    "You should be safe",
    "On average we meet twice a year",
    "We want good homes",
    "Whenever you ring, we answer",
)
APART = (
    *("\n- ", "\n* ", "\n1. ", "\n\n", " • ", "… ", ". ", " | "),
    *(" – ", "—", "; ", " (", ", and ", ", but ", ", while "),
)
"""What begins an entry, a cell, a sentence or a clause of its own."""
FACTS = (
    "three girls are in custody.",
    "3 girls are pregnant.",
    "two of our care leavers were trafficked.",
    "there are 3 girls in secure homes.",
    "we support two 16-year-old girls.",
    "last year 4 moved placement twice.",
    "of 27 young people, three are not in education.",
)


@pytest.mark.parametrize("supposed", SUPPOSED)
@pytest.mark.parametrize("apart", APART)
def test_a_fact_apart_is_found_whatever_stands_before(supposed: str, apart: str) -> None:
    """An entry of a list seldom has a stop, and was read together with the one above."""
    texts = [f"{supposed}{apart}{fact}" for fact in FACTS]
    assert [text for text in texts if not [*counted(text, 9)]] == []


@pytest.mark.parametrize(
    "text",
    [
        "For example – three girls are asked.",
        "In each home three children are cared for.",
        "If a home is closed and three children are moved, we say so.",
        "If three girls are moved – and it may be so – we say so.",
        "Each home, large or small, has room for three girls who are cared for.",
        "When they are safe, three children are asked.",
        "We want good homes in which three children are cared for.",
    ],
)
def test_what_goes_with_it_is_supposed(text: str) -> None:
    """The number stands in the clause that supposes it."""
    assert [*counted(text, 9)] == []
