"""Names: abbreviations, laws and what gives somebody away, and what only looks like them."""

import pytest

from cpstrategy.analysis.abbreviations import in_glossary, known, mildest, swapped, uses
from cpstrategy.analysis.identifiers import identifiers
from cpstrategy.analysis.laws import citations
from cpstrategy.analysis.quotations import quotes

from .content import read

PACK = """\
abbreviations:
  - {short: PEP, long: Personal Education Plan}
  - {short: PEP, long: Another}
  - {short: DfE, long: Department for Education}
  - {short: R&D, long: Research and Development}
acts:
  - {id: a, title: Children Act 1989}
  - {id: b, title: Children Act 2004}
  - {id: c, title: Children and Social Work Act 2017}
"""


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Your PEP and IROs", ["IRO", "PEP"]),
        ("The DfE and PEPs", ["DfE", "PEP"]),
        ("OUR PROMISE TO YOU", []),
        ("TBC in part XVI", []),
        ("The ABC project and {stat:x} at www.PEP.uk", []),
        ("You MUST know", []),
        ("A pep talk", []),
        ("Our R&D here", ["R&D"]),
    ],
)
def test_abbreviations_are_told_from_words_in_capitals(words: str, found: list[str]) -> None:
    """Plurals are those of the same; what is named after it, shouted or to come is none."""
    statistics = "statistics: [{id: x, value: 5, label: us}]\n"
    strategy = read(f"{statistics}vision: {words!r}\n", PACK)
    assert sorted(uses(strategy, "full")) == found


def test_the_first_entry_of_a_list_wins() -> None:
    """A council's own list comes first."""
    assert known(read("", PACK))["PEP"].long == "Personal Education Plan"


@pytest.mark.parametrize(
    ("words", "explained"),
    [
        ("A Personal Education Plan (PEP)", True),
        ("A PEP (Personal Education Plan)", True),
        ("A PEP (see below)", False),
        ("A plan called a PEP", True),
        ("A PEP is a plan", True),
        ("Your PEP helps", False),
        ("Some plan (PEP)", False),
    ],
)
def test_an_abbreviation_may_be_explained_beside_it(words: str, explained: bool) -> None:
    """In brackets that spell it, or in so many words."""
    [use] = uses(read(f"vision: {words!r}\n", PACK), "full")["PEP"]
    assert use.is_explained is explained
    assert use.place.column == 10 + words.index("PEP")


def test_each_register_has_its_own_abbreviations() -> None:
    """Names belong to the full one."""
    strategy = read(
        "vision: {full: An IRO., youth: Your PEP.}\ngroups: [{id: g, name: The CIC group}]\n", PACK
    )
    assert [*uses(strategy, "youth")] == ["PEP"]
    assert "PEP" not in uses(strategy, "full")


def test_the_mildest_use_is_the_councils_own() -> None:
    """What young people said comes last, since nobody rewrites it."""
    strategy = read(
        """\
asks: [{id: a, title: An IRO for us, items: [x]}]
people: [{id: p, role: IRO}]
vision: Your IRO.
""",
        PACK,
    )
    found = uses(strategy, "full")["IRO"]
    assert mildest(found).written.words == "Your IRO."
    others = [use for use in found if use.written.words != "Your IRO."]
    assert mildest(others).written.words == "IRO"


@pytest.mark.parametrize(
    ("short", "other"),
    [("CAHMS", "CAMHS"), ("CAMHS", ""), ("PPE", ""), ("SMHCA", "")],
)
def test_two_letters_may_have_changed_places(short: str, other: str) -> None:
    """Side by side, and in no short one, where that may be another."""
    assert swapped(short, ["CAMHS", "PEP", "PPE"]) == other


def test_words_of_the_glossary_are_known_one_by_one() -> None:
    """As they are written."""
    glossary = "glossary: [{id: g, term: IRO (officer), aliases: [R&D], meaning: Who checks.}]\n"
    assert in_glossary(read(glossary)) == {"IRO", "officer", "R&D"}


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("I am 14 and I like it.", ["an exact age"]),
        ("We moved when I was 6.", ["an exact age"]),
        ("When I am 18 I will leave.", []),
        ("A 15-year-old girl", ["an exact age"]),
        ("My little brother and my sister", ["somebody's family", "somebody's family"]),
        ("My brothers and sisters", []),
        ("The judge and CAMHS helped.", ["a court or the police", "a health service"]),
        ("I got my GCSEs.", ["a school year"]),
        ("I moved to Wigan.", []),
        ("I moved to Bolton.", ["a place"]),
        ("I go to Hope Green School.", ["a school"]),
        ("My friend Kayleigh helps.", ["a person"]),
        ("I like it at Christmas.", []),
        ("I work for Barnardo's now.", ["an organisation"]),
        ("I feel safe.", []),
    ],
)
def test_a_quotation_may_give_somebody_away(words: str, kinds: list[str]) -> None:
    """By an age, a place, a name or a kin; not by what anybody may say or what we are called."""
    strategy = read(
        """\
bodies: [{id: b, name: Barnardo's}]
groups: [{id: g, name: Wigan Voices}]
"""
    )
    found = [*identifiers(strategy, words)]
    assert [one.kind for one in found] == kinds
    assert [one.is_weak for one in found] == [kind == "a school year" for kind in kinds]


def test_where_an_identifier_stands_and_what_else_it_is_called() -> None:
    """An organisation by all its names, an age without what comes before it."""
    content = "bodies: [{id: b, name: Ofsted, aliases: [HMI]}]\n"
    words = "HMI came when I was 9."
    body, age = identifiers(read(content), words)
    assert (words[body.start : body.end], body.names) == ("HMI", ("Ofsted", "HMI"))
    assert words[age.start : age.end] == "I was 9"


def test_quotations_are_those_of_priorities_and_services() -> None:
    """Their words, and not who said them."""
    strategy = read(
        """\
priorities: [{id: p, title: Home, quotes: [{id: q, text: One., who: A girl}]}]
services: [{id: s, name: Hub, text: A place., quotes: [{id: r, text: Two.}]}]
"""
    )
    assert {one.words for one in quotes(strategy)} == {"One.", "Two."}


@pytest.mark.parametrize(
    ("words", "cited"),
    [
        ("The Children Act 1989 says so.", [("Children Act", "1989", "a")]),
        ("Under the Children Act of 2004", [("Children Act", "2004", "b")]),
        ("The Children Act (1990)", [("Children Act", "1990", None)]),
        ("The Children Act says so.", [("Children Act", "", None)]),
        ("The Protection of Children Act 1978", []),
        ("The children act 1989", []),
        ("The Children and Social Work Act, 2017", [("Children and Social Work Act", "2017", "c")]),
        ("Section 22 of the Children Act 1989", [("Children Act", "1989", "a")]),
    ],
)
def test_a_law_is_cited_by_its_title_and_its_year(
    words: str, cited: list[tuple[str, str, str | None]]
) -> None:
    """Whole and with capitals; of one title there may be Acts of several years."""
    found = [*citations(read(f"vision: {words!r}\n", PACK))]
    assert [(one.title, one.year, one.act and one.act.id) for one in found] == cited
    assert all(words[one.start : one.end].startswith(one.title) for one in found)
    assert all(words[one.start : one.end].endswith(one.year) for one in found)


def test_young_people_may_name_laws_as_they_like() -> None:
    """Only the council's words and names are looked at."""
    strategy = read("asks: [{id: a, title: The Children Act 1989, items: [x]}]\n", PACK)
    assert [*citations(strategy)] == []
