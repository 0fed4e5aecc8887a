"""Naming: when a known name is written in another way."""

import pytest

from cpstrategy.text.naming import Difference, names_of

KNOWN = ("Wigan and Leigh College", "Kraft Heinz", "A Million Voices", "Care Leavers Hub")


@pytest.mark.parametrize(
    ("text", "difference"),
    [
        ("We visit Wigan & Leigh College.", Difference.SPELLING),
        ("We visit Wigan and Leigh college.", Difference.CAPITALS),
        ("We visit Wigan and Leihg College.", Difference.SPELLING),
        ("We visit Leigh and Wigan College.", Difference.ORDER),
        ("We visit Heinz Kraft's factory.", Difference.ORDER),
        ("We listen to Million Voices.", Difference.ARTICLE),
        ("We visit the Care Leaver Hub.", Difference.SPELLING),
    ],
)
def test_other_spellings_are_found(text: str, difference: Difference) -> None:
    """The same words in another order or with other signs, and a word that is misspelt."""
    found = list(names_of(KNOWN, text).find(text))
    assert [one.difference for one in found] == [difference]
    assert found[0].name in KNOWN
    assert text[found[0].start : found[0].end][0].isupper()


@pytest.mark.parametrize(
    "text",
    [
        "Wigan and Leigh College's doors are open.",
        "Colleges in Wigan and Leigh are open.",
        "Kraft, Heinz and others came.",
        "The A Million Voices group met.",
        "WIGAN & LEIGH COLLEGE",
        "There are Care Leavers Hubs elsewhere, and care leavers like the hub.",
        "",
    ],
)
def test_what_is_no_other_spelling(text: str) -> None:
    """The name itself, its words apart, capital letters throughout, and several of a kind."""
    assert list(names_of(KNOWN, text).find(text)) == []


def test_a_name_without_two_capitals_is_not_looked_for() -> None:
    """Such words are ordinary ones as well."""
    text = "Hub the, Start well"
    assert list(names_of(("The Hub", "Well start", "Ofsted"), text).find(text)) == []
