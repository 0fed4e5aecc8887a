"""Phrases: which of a long list a text has."""

import re

import pytest

from cpstrategy.text.phrases import present

LISTED = ("CCG", "CCGs", "local offer", "children's board", "local offer letter")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The Local\n  Offer is here.", [("local offer", "Local\n  Offer")]),
        ("A local offer letter", [("local offer letter", "local offer letter")]),
        ("The Children’s Board", [("children's board", "Children’s Board")]),
        ("CCGs and the CCG", [("CCGs", "CCGs"), ("CCG", "CCG")]),
        ("ccg, CCGX, local offers, a local and an offer", []),
        ("İ local offer", [("local offer", "local offer")]),
        ("", []),
    ],
)
def test_phrases_are_found_whole_and_where_they_stand(
    text: str, found: list[tuple[str, str]]
) -> None:
    """Other capitals, white space and apostrophes do not matter; those of abbreviations do."""
    walked = present(LISTED, text, dict.fromkeys(re.findall(r"\w+", text.lower()), (0,))).find(text)
    assert [(one.phrase, text[one.start : one.end]) for one in walked] == found
