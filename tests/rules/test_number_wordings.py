"""Rules of numbers: how often, which ages and ranges, and what codes are told."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.num import (
    ambiguous_frequency,
    code_leak,
    fact_conflict,
    overlapping_bands,
    range_style,
)

Look = Callable[[Rule, str], list[Diagnostic]]


MEETINGS = """\
groups:
  - id: families
    name: Connected Families
    aliases: [Care Leavers Forum]
    meets: fortnightly
    text: OWN
boards:
  - {id: board, name: The Board, meets: every two months}
"""


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        ("We talk.", "Connected Families meets weekly."),
        ("We talk.", "Our Connected Families Group runs weekly, which is a forum."),
        ("We talk.", "The 'Care Leavers Forum' meets together every month."),
        ("We talk.", "Come to the weekly Care Leavers Forum."),
        ("We talk.", "Members of {group:families} talk; {group:families} meets once a week."),
        ("We talk.", "{board:board} has meetings every month."),
        ("The group comes together weekly.", "We talk."),
        ("It meets on a monthly basis.", "We talk."),
    ],
)
def test_other_frequency_is_found(look: Look, own: str, sentence: str) -> None:
    """How often a group meets is held against its record, in its own text and elsewhere."""
    example = f"{MEETINGS.replace('OWN', own)}vision: >-\n  {sentence}\n"
    (found,) = look(fact_conflict.UNIT, example)
    assert found.related


@pytest.mark.parametrize(
    ("own", "sentence"),
    [
        ("We talk.", "Connected Families meets every two weeks."),
        ("We talk.", "{board:board} meets six times a year."),
        ("We talk.", "Connected Families meets the Board every month."),
        ("We talk.", "Connected Families met weekly."),
        ("We talk.", "Connected Families meets bi-weekly."),
        ("We talk.", "Connected Families plans a yearly event."),
        ("The group meets every other week and helps with a monthly newsletter.", "We talk."),
        ("We talk.", "The Hub meets weekly."),
    ],
)
def test_same_frequency_in_other_words_is_left_alone(look: Look, own: str, sentence: str) -> None:
    """The same in other words, and how often something else is, are no conflict."""
    example = f"{MEETINGS.replace('OWN', own)}vision: >-\n  {sentence}\n"
    assert look(fact_conflict.UNIT, example) == []


@pytest.mark.parametrize(
    ("first", "second", "faults"),
    [
        ("meets: weekly", "meets: monthly", 1),
        ("meets: weekly", "meets: every week", 0),
        ("meets: weekly", "ages: 12 and over", 0),
        ("ages: 12 and over, meets: weekly", "ages: 13 and over, meets: monthly", 2),
        ("contact: Ask Jo", "contact: 'ask  Jo'", 0),
    ],
)
def test_two_records_of_one_group(look: Look, first: str, second: str, faults: int) -> None:
    """Two records of one name, or of a name and an alias, may not differ."""
    example = (
        f"groups:\n  - {{id: a, name: Young Voices, {first}}}\n"
        f"  - {{id: b, name: Voices, aliases: [young voices], {second}}}\n"
    )
    assert len(look(fact_conflict.UNIT, example)) == faults


@pytest.mark.parametrize(
    ("words", "meaning"),
    [
        ("Bi-weekly slots", "twice a week"),
        ("biweekly", "every two weeks"),
        ("bi monthly", "every two months"),
        ("BIMONTHLY", "twice a month"),
        ("a bi-annual event", "every two years"),
        ("biannually", "twice a year"),
        ("bi-yearly", "twice a year"),
    ],
)
def test_two_meanings_are_found(look: Look, words: str, meaning: str) -> None:
    """Each of the two meanings is offered in whole words."""
    (found,) = look(ambiguous_frequency.UNIT, f"vision: {words}\n")
    assert f"`{meaning}`" in found.hint


def test_two_meanings_in_facts_and_quotes(look: Look) -> None:
    """How often a group meets is a fact that can be reworded; what somebody said is not."""
    group = "groups:\n  - {id: a, name: The Bi-Weekly, meets: bi-weekly}\n"
    quote = "priorities:\n  - {id: a, title: Us, quotes: [{id: q, text: It is bi-weekly.}]}\n"
    assert [one.severity.name for one in look(ambiguous_frequency.UNIT, group)] == ["WARNING"]
    assert [one.severity.name for one in look(ambiguous_frequency.UNIT, quote)] == ["INFO"]


@pytest.mark.parametrize(
    ("bands", "told"),
    [
        ("Up to 12|From 12", "age 12 is in two bands"),
        ("0 to 11|10 to 15|16-18", "ages 10 to 11 are in two bands"),
        ("Pre-school to 12 years old|Age 12 years until leaving care", "age 12 is in two bands"),
        ("Under 5|6 and over", "age 5 is between"),
        ("16 and 17|19+", "age 18 is between"),
        ("Over 17|17 and under", ""),
        ("Under 12|12 plus", ""),
        ("Under 5|No school|11 and over", ""),
        ("16 or 17|18 years and over", ""),
        ("4, 5 or 6|6 to 9", ""),
        ("12 and over|When leaving care, up to 25", ""),
    ],
)
def test_age_bands(look: Look, bands: str, told: str) -> None:
    """Overlaps and gaps are found where both bands can be read."""
    records = "".join(
        f"  - {{id: b{number}, ages: '{ages}', text: You grow.}}\n"
        for number, ages in enumerate(bands.split("|"))
    )
    found = look(overlapping_bands.UNIT, f"age-bands:\n{records}")
    assert len(found) == bool(told)
    assert all(one.message.startswith(told) for one in found)


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("Between 15 to 17 of us came.", "Between 15 and 17"),
        ("aged between 15-17 and male", "between 15 and 17"),
        ("whose ages are between 18 to 21 years and who", "between 18 and 21"),
        ("between £1,000 – £1,500", "between £1,000 and £1,500"),
        ("from 15-17", "from 15 to 17"),
        ("rose between 40% to 50%", "between 40% and 50%"),
    ],
)
def test_mixed_range_is_mended(look: Look, words: str, right: str) -> None:
    """The range is written in one way, and nothing else is changed."""
    (found,) = look(range_style.UNIT, f"vision: {words}\n")
    assert found.fix == right
    quote = f"priorities:\n  - {{id: a, title: Us, quotes: [{{id: q, text: '{words}'}}]}}\n"
    assert [(one.severity.name, one.fix) for one in look(range_style.UNIT, quote)] == [
        ("INFO", None)
    ]


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("The plan for 2023-2025 is new.", "write `2023 to 2025`"),
        ("The year 2022-23 was good.", "write `2022 to 2023`"),
        ("Care leavers aged 17-24 came.", "write `17 to 24`"),
        ("The plan for 2023–2025 is new.", ""),
        ("Call 0300-123456, or write to A-2020-21.", ""),
        ("Between 15 and 17 of us came, from 9 to 5.", ""),
        ("The gap between 15 to 17-year-olds and adults", ""),
        ("The gap between 15 to 17 year olds and adults", ""),
        ("on 2023-09-30", ""),
    ],
)
def test_hyphens_between_years(look: Look, words: str, hint: str) -> None:
    """A hyphen between two years or ages is information."""
    found = look(range_style.UNIT, f"vision: {words}\n")
    assert [(one.severity.name, one.hint) for one in found] == ([("INFO", hint)] if hint else [])


@pytest.mark.parametrize(
    ("words", "codes"),
    [
        ("an ethnicity of E2 - Any Other Ethnic Group", ["E2"]),
        ("A1: White British", ["A1"]),
        ("other foster carer - not long term or IFA", ["- not long term or IFA"]),
        ("as in SSDA903 and legal status C2", ["SSDA903", "legal status C2"]),
        ("H1 - A good home", []),
        ("A1 – Black Bull Road", ["A1"]),
        ("The A1 is closed.", []),
    ],
)
def test_codes_of_returns(look: Look, words: str, codes: list[str]) -> None:
    """Codes of the yearly return are found with the words that belong to them."""
    found = look(code_leak.UNIT, f"vision: '{words}'\n")
    assert [one.message.split("`")[1] for one in found] == codes
