"""Rules about laws: their years, their sections and whether they still hold."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.ref import legal_citation

Look = Callable[[Rule, str], list[Diagnostic]]


@pytest.mark.parametrize(
    ("sentence", "message"),
    [
        ("The Children Act protects you.", "`Children Act` has no year"),
        ("The Children Act 1998 protects you.", "there is no `Children Act 1998`"),
        ("The Children Act 1988 protects you.", "there is no `Children Act 1988`"),
        ("Children and Families Act, 2015", "there is no `Children and Families Act 2015`"),
        (
            "The Sex Discrimination Act 1975 protects you.",
            "`Sex Discrimination Act 1975` is no longer law since 1 October 2010",
        ),
        ("The Children Act 1989 protects you. So does the Children Act.", ""),
        ("The Children Act 1975 is old.", ""),
        ("The Adoption and Children Act 2002", ""),
        ("The Law of Property and Children Act", ""),
        ("Education Act 1997", ""),
        ("Where children act well, the act is theirs.", ""),
        ("The Sex Discrimination Act 1975 was replaced in 2010.", ""),
    ],
)
def test_years_of_acts(look: Look, sentence: str, message: str) -> None:
    """A year is missing, is a slip away from the right one, or the Act has been repealed."""
    found = [one.message for one in look(legal_citation.UNIT, f"vision: {sentence!r}")]
    assert found == ([message] if message else [])


@pytest.mark.parametrize(
    ("cited", "is_whole"),
    [
        ("section 22 of the Children Act 1989", True),
        ("s.22 Children Act 1989", True),
        ("the Children Act 1989, section 22", True),
        ("the Children Act 1989 (s. 22)", True),
        ("section 22(3) of the Children Act 1989", False),
        ("section 31 of the Children Act 1989", False),
        ("22 councils and the Children Act 1989", False),
    ],
)
def test_a_section_with_several_duties_is_information(
    look: Look, cited: str, is_whole: bool
) -> None:
    """Which duty is meant only its subsection says."""
    found = [one.severity for one in look(legal_citation.UNIT, f"vision: {cited!r}")]
    assert found == ([Severity.INFO] if is_whole else [])


def test_young_people_name_the_law_as_they_like(look: Look) -> None:
    """Nobody corrects their messages."""
    example = "messages: [{speaker: Us, text: The Children Act is for us.}]\n"
    assert look(legal_citation.UNIT, example) == []
