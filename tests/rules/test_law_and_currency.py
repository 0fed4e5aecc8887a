"""Rules about law that does not hold, or not here: names, sections, nations, guidance, duties."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.cur import abolished_body
from cpstrategy.rules.ref import (
    foreign_law,
    gone_section,
    legal_citation,
    old_guidance,
    unmentioned_duty,
)
from cpstrategy.rules.trm import dead_term, undefined_abbreviation

Look = Callable[[Rule, str], list[Diagnostic]]


def at(sentence: str, nation: str = "england") -> str:
    return f"council: {{nation: {nation}}}\ndefinition:\n  text: {sentence!r}\n"


def told(found: list[Diagnostic]) -> list[str]:
    return [one.message for one in found if one.severity is not Severity.INFO]


@pytest.mark.parametrize(
    ("sentence", "message", "hint"),
    [
        ("The Children Act 2008 protects you.", "there is no `Children Act 2008`", "2004"),
        ("The Equalities Act 2010 protects you.", "no law is called `Equalities Act 2010`", "Eq"),
        (
            "By the Children and Social Care Act 2017 we do.",
            "no law is called `Children and Social Care Act 2017`",
            "Children and Social Work Act 2017",
        ),
        (
            "The Care Leavers (England) Regulations 2011 say so.",
            "there is no `Care Leavers (England) Regulations 2011`",
            "Care Leavers (England) Regulations 2010",
        ),
        ("The Children and Young Persons Act 1969 was one.", "", ""),
        ("The Mental Health Act 2007 and the Equality Act 2006", "", ""),
        ("The new Children and Families Act 2014", "", ""),
        ("The Wales Act 2014, the Localism Act 2011, the Education Act 2011", "", ""),
        ("A Mental Health Act assessment, or a Care Act assessment", "", ""),
        ("The Mental Capacity Act (Northern Ireland) 2016", "", ""),
        ("Care Planning Placement and Case-Review (England) Regulations 2010", "", ""),
        ("UK GDPR and Data Protection Act 2018", "", ""),
        ("Our Pathways to Work Act 2017 play", "", ""),
    ],
)
def test_names_and_years_of_laws(look: Look, sentence: str, message: str, hint: str) -> None:
    """A law that there is not is told with the one that was meant; other laws are left alone."""
    found = look(legal_citation.UNIT, at(sentence))
    assert [one.message for one in found] == ([message] if message else [])
    assert all(hint in one.hint for one in found)


@pytest.mark.parametrize(
    ("sentence", "nation", "message"),
    [
        ("section 120 of the Children Act 1989", "england", "has no section 120"),
        ("the Children Act 1989 (s. 23)", "england", "section 23 of the `Children Act 1989` gave"),
        ("section 22(3) of the Children Act 1989", "wales", "section 22 of the `Children Act"),
        ("section 180 of the Children and Families Act 2014", "england", "has no section 180"),
        ("s120 Children Act 1989", "england", "has no section 120"),
        ("the children's 120 ideas about the Children Act 1989", "england", ""),
        ("section 22(3) of the Children Act 1989", "england", ""),
        ("section 23CZB of the Children Act 1989", "england", ""),
        ("section 31 of the Children Act 1989", "wales", ""),
        ("until 2016 section 22 of the Children Act 1989 held", "wales", ""),
    ],
)
def test_sections_that_are_gone(look: Look, sentence: str, nation: str, message: str) -> None:
    """Whether an Act has a section depends on the nation; the hint says what holds."""
    found = told(look(gone_section.UNIT, at(sentence, nation)))
    assert len(found) == bool(message)
    assert all(message in one for one in found)


@pytest.mark.parametrize(
    ("sentence", "nation", "there"),
    [
        ("The Children and Social Work Act 2017 is the law.", "scotland", "England"),
        ("The Children and Social Work Act 2017 is the law.", "wales", "England"),
        ("The Children and Social Work Act 2017 is the law.", "northern-ireland", "England"),
        ("We follow section 22 of the Children Act 1989.", "scotland", "England and Wales"),
        ("The Equality Act 2010 protects you.", "northern-ireland", "England, Wales and Scotland"),
        ("The Children (Scotland) Act 1995 is ours.", "england", "Scotland"),
        ("The Care Leavers (Wales) Regulations 2015 are ours.", "england", "Wales"),
        ("The Children (Northern Ireland) Order 1995 is ours.", "wales", "Northern Ireland"),
        ("The Children and Social Work Act 2017 is the law.", "england", ""),
        ("In England the Children and Social Work Act 2017 holds.", "scotland", ""),
        ("The Children (Scotland) Act 1995 is ours.", "scotland", ""),
        ("The Equality Act 2010 protects you.", "scotland", ""),
        ("The Adoption and Children Act (Northern Ireland) 2022", "northern-ireland", ""),
        ("Children who move to Scotland: the Children (Scotland) Act 1995", "england", ""),
    ],
)
def test_laws_of_another_nation(look: Look, sentence: str, nation: str, there: str) -> None:
    """A law is told with where it holds, unless the sentence names a nation."""
    found = told(look(foreign_law.UNIT, at(sentence, nation)))
    assert len(found) == bool(there)
    assert all(f"is law in {there}, not in" in one for one in found)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("We follow Working Together to Safeguard Children (2023).", Severity.WARNING),
        ("We follow Working Together 2018.", Severity.WARNING),
        ("We follow Working Together to Safeguard Children, July 2018.", Severity.WARNING),
        (
            "Applying corporate parenting principles to looked-after children and care leavers, "
            "February 2019",
            Severity.INFO,
        ),
        (
            "Promoting the educational achievement of looked-after children (July 2014)",
            Severity.WARNING,
        ),
        ("We follow Working Together to Safeguard Children 2026.", None),
        ("We follow Working Together to Safeguard Children.", None),
        ("Working together in 2018 we made a plan.", None),
        ("Working Together to Safeguard Children 2018 was replaced.", None),
        ("Working Together to Safeguard Children and the Children Act 2004", None),
    ],
)
def test_editions_of_guidance(look: Look, sentence: str, severity: Severity | None) -> None:
    """A former edition is told, and that one is unknown is information."""
    found = [one.severity for one in look(old_guidance.UNIT, at(sentence))]
    assert found == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("sentence", "nation", "term"),
    [
        ("Half of us got A*-C in maths.", "england", "A*-C"),
        ("Half of us got five GCSEs at grades A* to C.", "england", "A* to C"),
        ("A residence order is made.", "wales", "residence order"),
        ("Jo was statemented.", "england", "statemented"),
        ("You have a personal adviser until you are 21.", "england", "personal adviser until"),
        ("Half of us got A*-C in maths.", "wales", ""),
        ("A residence order is made.", "northern-ireland", ""),
        ("In 2016 half of us got A*-C in maths.", "england", ""),
        ("You have a personal adviser until you are 25.", "england", ""),
        ("Residence orders were replaced by child arrangements orders.", "england", ""),
    ],
)
def test_dead_terms(look: Look, sentence: str, nation: str, term: str) -> None:
    """What is no more depends on the nation; sentences of the past may tell of it."""
    found = told(look(dead_term.UNIT, at(sentence, nation)))
    assert len(found) == bool(term)
    assert all(f"`{term}" in one for one in found)


@pytest.mark.parametrize(
    ("sentence", "severity"),
    [
        ("The CCG pays for nurses.", Severity.ERROR),
        ("Cumbria County Council helps us.", Severity.ERROR),
        ("The National Probation Service helps you.", Severity.ERROR),
        ("Staff have CRB checks.", Severity.ERROR),
        ("Ask your Connexions adviser.", Severity.ERROR),
        ("Show your Connexions card.", Severity.INFO),
        ("In PHE lessons you learn to cook.", Severity.INFO),
        ("Staff have a CRB.", Severity.INFO),
        ("The work of the CCG went to the integrated care board.", None),
        ("At that time the CCG paid for nurses.", None),
        ("We live in Cumbria.", None),
    ],
)
def test_bodies_that_are_no_more(look: Look, sentence: str, severity: Severity | None) -> None:
    """A name that may be something else is information, and what tells of the past is none."""
    found = [one.severity for one in look(abolished_body.UNIT, at(sentence))]
    assert found == ([severity] if severity else [])


@pytest.mark.parametrize(
    ("period", "severity"),
    [("{from: 2015, to: 2019}", Severity.INFO), ("{from: 2026, to: 2029}", Severity.ERROR)],
)
def test_a_document_of_old_may_name_the_bodies_of_its_time(
    look: Look, period: str, severity: Severity
) -> None:
    """That its time is over another rule says."""
    example = f"document: {{period: {period}}}\n{at('The CCG pays for nurses.')}"
    assert [one.severity for one in look(abolished_body.UNIT, example)] == [severity]


def test_what_is_no_more_need_not_be_spelt_out(look: Look) -> None:
    """Two findings would ask for the contrary: another body, and the name of this one in full."""
    example = at("The CCG and the IRO came.")
    assert [one.message for one in look(abolished_body.UNIT, example)] == [
        "`CCG` ended on 1 July 2022"
    ]
    assert [one.message for one in look(undefined_abbreviation.UNIT, example)] == [
        "nothing in the register `full` explains `IRO`"
    ]


@pytest.mark.parametrize(
    ("end", "count"), [("2026-12", 0), ("2027-03-31", 0), ("2028", 1), ("2027-04-30", 1)]
)
def test_a_body_that_will_end_while_the_document_holds(look: Look, end: str, count: int) -> None:
    """Once, however often it is named, and as information."""
    period = f"document: {{period: {{from: 2026-01, to: {end}}}}}\n"
    example = period + at("Surrey County Council and Surrey County Council")
    found = look(abolished_body.UNIT, example)
    assert [one.severity for one in found] == [Severity.INFO] * count
    assert all("ends on 1 April 2027" in one.message for one in found)


STRATEGY = """\
council: {{nation: {}}}
definition: {{text: We care.}}
priorities: [{{id: home, title: Home}}]
"""


@pytest.mark.parametrize("nation", ["england", "wales", "scotland", "northern-ireland"])
def test_each_nation_asks_for_its_own(look: Look, nation: str) -> None:
    """What is not mentioned is told once, with its sources, as information."""
    found = look(unmentioned_duty.UNIT, STRATEGY.format(nation))
    assert [one.severity for one in found] == [Severity.INFO]
    assert ("local offer" in found[0].message) is (nation == "england")
