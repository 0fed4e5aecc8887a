"""Supposed: what is supposed, promised or said of each before a fact does not hide it."""

from itertools import product

import pytest

from cpstrategy.analysis.people_counts import counted

OF_EACH = ("Every child has a plan", "Each home is safe")
SUPPOSED = (
    "If you need help, ring us",
    "We will listen",
    "For example, we meet weekly",
    "You should be safe",
    "On average we meet twice a year",
    "We want good homes",
    "Whenever you ring, we answer",
)
APART = ("\n- ", "\n* ", "\n1. ", "\n\n", " • ", "… ", ". ", " | ", " – ", "—", "; ")
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


@pytest.mark.parametrize(
    ("supposed", "apart"),
    [
        *product((*OF_EACH, *SUPPOSED), APART),
        *product(OF_EACH, (", and ", ", but ", ", while ")),
        *product(SUPPOSED, (" (",)),
    ],
)
def test_a_fact_apart_is_found_whatever_stands_before(supposed: str, apart: str) -> None:
    """An entry of a list seldom has a stop, and was read together with the one above."""
    texts = [f"{supposed}{apart}{fact}" for fact in FACTS]
    assert [text for text in texts if not [*counted(text, 9)]] == []


@pytest.mark.parametrize(
    "text",
    [
        "For example – three girls are asked.",
        "In each home three children are cared for.",
        "Each home is small (three children live in it).",
        "Each home, large or small, has room for three girls who are cared for.",
        "If a home is closed and three children are moved, we say so.",
        "If three girls are moved – and it may be so – we say so.",
        "If a carer is ill, and three children are at home, somebody comes.",
        "If you are in care, and two brothers want to stay together, we try.",
        "For example, if a child is moved, and two brothers are left, we ask why.",
        "Every adviser, who is trained, has nine care leavers.",
        "Each team has a manager, and two young people sit on each panel.",
        "Every home is small, and nine children are on each list.",
        "When they are safe, three children are asked.",
        "When children come to us – often two brothers at once – we keep them together.",
        "We want good homes in which three children are cared for.",
        "We want every home to be small, so three children are the most.",
        "We will make sure that homes are ready, and that two brothers are placed together.",
        "We will fund a worker, and they will support nine young people.",
    ],
)
def test_what_goes_with_it_is_supposed(text: str) -> None:
    """The number stands in the clause that supposes it."""
    assert [*counted(text, 9)] == []
