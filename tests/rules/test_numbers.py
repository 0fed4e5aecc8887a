"""Rules of numbers: what they find in a sentence, and what they leave alone."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule
from cpstrategy.rules.num import (
    ambiguous_frequency,
    ambiguous_measure,
    bare_statistic,
    code_leak,
    derived_mismatch,
    fact_conflict,
    impossible_percentage,
    missing_as_at,
    missing_base,
    mixed_precision,
    number_mismatch,
    overlapping_bands,
    parts_do_not_sum,
    range_style,
    trend_without_values,
    vague_number,
    wrong_quantifier,
)
from tests.rules.conftest import findings

NUMBERS = [one for one in discover(rules, Rule).values() if one.code.startswith("NUM")]
Look = Callable[[Rule, str], list[Diagnostic]]

FIGURES = """\
statistics:
  - {id: leavers, value: 27, label: care leavers, as-at: 2023-09, aliases: [our care leavers]}
  - {id: in-care, value: 708, label: children in our care, as-at: 2023-09}
  - {id: studying, value: 47, unit: percent, label: study}
  - {id: hidden, label: work, suppressed: 10}
"""


def said(sentence: str) -> str:
    """An example with some figures and a sentence that may cite them."""
    return f"{FIGURES}vision: >-\n  {sentence}\n"


@pytest.mark.parametrize(
    "sentence",
    [
        "47% of the 27 study.",
        "47 per cent of our 27 care leavers study.",
        "We know that 47.5% of all of the 27 young people study.",
        "{stat:studying} of the {stat:leavers} study.",
        "Of the 27 young people whom we support, 47% study.",
        "Of our {stat:leavers} care leavers, 47% study.",
        "120% of the 27 study.",
        "In 2023, 3% of 27 young people worked; 48% of 27 studied.",
    ],
)
def test_impossible_share_is_found_in_a_sentence(look: Look, sentence: str) -> None:
    """A percentage with its base beside it, typed or cited, is tried on that base."""
    assert len(look(impossible_percentage.UNIT, said(sentence))) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "48% of the 27 study.",
        "7% of {stat:in-care} children do.",
        "99.7% of 1,200 children were visited.",
        "47% of 27-year-olds study.",
        "47% of 27 to 30 year olds study.",
        "47% of 27 hours are lessons.",
        "40-47% of 27 study.",
        "From 40% to 47% of 27 study.",
        "Nearly 47% of the 27 study.",
        "47% of the {stat:hidden} study.",
        "47% of the {stat:nobody} study.",
        "47% of Year 11 study.",
        "Of the 27, 47% of the women study.",
        "Of the 27 people, 48% study, and 47% of all children do.",
        "There are 27, which is 47% of our total.",
    ],
)
def test_what_may_be_a_share_is_left_alone(look: Look, sentence: str) -> None:
    """Possible shares, ages, hours, ranges, hedged figures and unknown bases are no fault."""
    found = look(impossible_percentage.UNIT, said(sentence))
    assert [one for one in found if one.code == "NUM003"] == []


@pytest.mark.parametrize(
    ("record", "faults"),
    [
        ("value: 47, unit: percent, base: 27", 1),
        ("value: 47, unit: percent, base-statistic: leavers", 1),
        ("value: 47, unit: percent, base-statistic: leavers, as-at: 2023-09-30", 1),
        ("value: 48.0, unit: percent, base: 27", 0),
        ("value: 48.2, unit: percent, base: 27", 1),
        ("value: 47, unit: percent, base-statistic: leavers, as-at: 2022", 0),
        ("value: 47, unit: percent, base-statistic: hidden", 0),
        ("value: 47, unit: count, base: 27", 0),
        ("value: 99.8, unit: percent, base: 201", 0),
        ("value: 47, unit: percent, base: 27, suppressed: 10", 0),
    ],
)
def test_impossible_share_of_a_record(look: Look, record: str, faults: int) -> None:
    """A record is tried on its base, if that is of the same day and within the limit."""
    example = f"{FIGURES}  - {{id: x, label: of them study, {record}}}\n"
    assert len(look(impossible_percentage.UNIT, example)) == faults


def test_share_hint_and_limit(look: Look) -> None:
    """The nearest shares are offered in the decimals given; a council may raise the limit."""
    figure = "statistics:\n  - {id: x, value: 99.8, unit: percent, base: 201, label: of them}\n"
    raised = f"rules: [{{rule: NUM003, limits: {{max_n: 300}}}}]\n{figure}"
    (found,) = look(impossible_percentage.UNIT, raised)
    assert found.hint.startswith("200 of 201 is 99.5% and 201 of 201 is 100.0%")
    assert look(impossible_percentage.UNIT, figure) == []


GROUPS = """\
statistics:
  - id: separated
    value: 28
    label: former separated young people
    aliases: [former separated young people, young people in the group]
    as-at: 2023-09
    previous: [{value: 26, date: 2022-09}]
    target: 30
  - {id: separated-now, value: 50, label: separated children, aliases: [separated young people]}
  - {id: secret, suppressed: 10, label: girls, aliases: [girls]}
"""


@pytest.mark.parametrize(
    ("sentence", "level"),
    [
        ("There are 27 former separated young people.", "ERROR"),
        ("There are now 27 'former separated young people' today.", "ERROR"),
        ("There are twenty-seven former separated young people.", "ERROR"),
        ("The Hub is open to our 27 former separated young people.", "ERROR"),
        ("The 'former separated young people' cohort is 27 in number, aged 18 to 21.", "ERROR"),
        ("The number of former separated young people is 27.", "ERROR"),
        ("Former separated young people (27)", "ERROR"),
        ("In September 2023 there were 29 former separated young people.", "ERROR"),
        ("There are 15 former separated young people in total.", "WARNING"),
        ("We look after 12 **former separated young people**, and we know them well.", "WARNING"),
    ],
)
def test_other_number_beside_an_alias_is_found(look: Look, sentence: str, level: str) -> None:
    """A number that must be the count of all, or nearly is, has to be the record's."""
    (found,) = look(number_mismatch.UNIT, f"{GROUPS}vision: >-\n  {sentence}\n")
    assert found.severity.name == level
    assert "`{stat:separated}`" in found.hint


@pytest.mark.parametrize(
    "sentence",
    [
        "There are 28 former separated young people.",
        "In 2022 there were 26 former separated young people.",
        "In 2021 there were 24 former separated young people.",
        "We want to support 30 former separated young people.",
        "Last year there were 27 former separated young people.",
        "There are about 27 former separated young people.",
        "There are 15,000 former separated young people in England.",
        "There are 15 former separated young people in Liverpool.",
        "12 former separated young people joined the course.",
        "We have 27 of our former separated young people.",
        "There are 27% former separated young people.",
        "Former separated young people are 18 to 21 years old.",
        "Most former separated young people are 18.",
        "There are 27 former separated young people who live here.",
        "There are 50 separated young people.",
        "There are 3 girls.",
        "There are 15 young people.",
        "There were 3 new former separated young people.",
    ],
)
def test_number_that_may_count_others_is_left_alone(look: Look, sentence: str) -> None:
    """Right, older, rounded and national numbers, and those of some, are no mismatch."""
    assert look(number_mismatch.UNIT, f"{GROUPS}vision: >-\n  {sentence}\n") == []


@pytest.mark.parametrize(
    ("first", "second", "faults"),
    [
        ("value: 28", "value: 27", 1),
        ("value: 28, as-at: 2023", "value: 27", 1),
        ("value: 28, as-at: 2023", "value: 27, as-at: 2022", 0),
        ("value: 28", "value: 28", 0),
        ("value: 28", "value: 28, unit: percent", 0),
        ("value: 28", "suppressed: 10", 0),
    ],
)
def test_two_records_of_one_alias(look: Look, first: str, second: str, faults: int) -> None:
    """Two records that go by the same words have one number, or different dates."""
    records = "".join(
        f"  - {{id: {key}, label: young people, aliases: [{alias}], {record}}}\n"
        for key, alias, record in (("a", "Our group", first), ("b", "our  group", second))
    )
    found = look(number_mismatch.UNIT, f"statistics:\n{records}vision: Our group has 5.\n")
    assert len(found) == faults


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The majority of children, (35%), were aged 10 to 15.", "majority"),
        ("Most of our children live here (50%).", "Most"),
        ("Most care leavers – 48% – do.", "Most"),
        ("Over half of them (43%) agree.", "Over half"),
        ("Fewer than half of them, 53%, agree.", "Fewer than half"),
        ("A third of the young people asked (58%) agree.", "A third"),
        ("Nearly two-thirds (54.5%) agree.", "two-thirds"),
        ("A small minority ({stat:sixty}) agree.", "minority"),
        ("{stat:sixty}, or three quarters, agree.", "three quarters"),
        ("40 per cent, the majority, agree.", "majority"),
    ],
)
def test_wrong_quantifier_is_found(look: Look, sentence: str, said: str) -> None:
    """Words of quantity are held against the percentage that explains them."""
    records = "statistics:\n  - {id: sixty, value: 60, unit: percent, label: of them}\n"
    (found,) = look(wrong_quantifier.UNIT, f"{records}vision: >-\n  {sentence}\n")
    assert said in found.message


@pytest.mark.parametrize(
    "sentence",
    [
        "Most of our children live here (51%).",
        "Over half (50.4%) agree.",
        "A third (33%) agree.",
        "More than a third (33%) agree.",
        "Just over two thirds (67%) agree.",
        "Half of them (48%) agree.",
        "Half of them (48%) agree, and 12% do not.",
        "Most young people agree, but few (12%) act.",
        "Most of them agree and a few (12%) act.",
        "The most important thing (12%) is rest.",
        "At most half of them agree. Of the others, 12%, nobody is sure.",
        "Most of the 40 (12 of them girls) agree.",
        "Most of them agree ({stat:count}).",
        "Most of them agree ({stat:nothing}).",
        "A quarter of a century (12 years) ago.",
    ],
)
def test_quantifier_that_fits_is_left_alone(look: Look, sentence: str) -> None:
    """Words that fit, as exactly as people use them, and those about others are no fault."""
    records = "statistics:\n  - {id: count, value: 12, label: of them}\n"
    found = look(wrong_quantifier.UNIT, f"{records}vision: >-\n  {sentence}\n")
    assert [one for one in found if one.code == "NUM004"] == []


@pytest.mark.parametrize(
    ("sentence", "faults"),
    [
        ("58% live in Liverpool and the remaining 40% live here.", 1),
        ("58% live in Liverpool and the rest (45%) live here.", 1),
        ("{stat:studying} study; 60% work and the other 53% do not.", 1),
        ("{stat:studying} study and the others (51%) do not.", 1),
        ("60% are boys and 43% are girls.", 1),
        ("57.5% of the children in our care are boys and young men, and 44% are girls.", 1),
        ("58% live in Liverpool and the remaining 42% live here.", 0),
        ("58% live in Liverpool. The remaining 40% of our budget goes to schools.", 0),
        ("Over 58% live in Liverpool and the remaining 40% live here.", 0),
        ("20% do, 30% do not, and the other 50% may.", 0),
        ("80% of boys and 79% of girls do well.", 0),
        ("57% are boys and 41% are girls.", 0),
        ("57% are boys and 44% are girls.", 0),
        ("57% are boys and {stat:leavers} are girls.", 0),
    ],
)
def test_parts_in_a_sentence(look: Look, sentence: str, faults: int) -> None:
    """Only what must be the parts of one whole is added up."""
    assert len(look(parts_do_not_sum.UNIT, said(sentence))) == faults


@pytest.mark.parametrize(
    ("parts", "faults"),
    [
        ("{value: 400} {value: 308}", 0),
        ("{value: 400} {value: 307}", 1),
        ("{value: 400} {suppressed: 10}", 0),
        ("{value: 400} {value: 309} {suppressed: 10}", 1),
        ("{value: 400} {value: 57, unit: percent}", 0),
        ("{value: 57.2, unit: percent} {value: 42.8, unit: percent}", 0),
        ("{value: 57, unit: percent} {value: 44, unit: percent}", 0),
        ("{value: 57, unit: percent} {value: 45, unit: percent}", 1),
        ("{value: 57, unit: percent} {suppressed: 10}", 0),
    ],
)
def test_parts_of_a_chart(look: Look, parts: str, faults: int) -> None:
    """Percentages make 100, counts their common base; a part that is not told may be missing."""
    records = parts.replace("{", "  - {label: x, base-statistic: in-care, id: pX, ")
    lines = records.replace("}   - ", "}\n  - ").replace("} ", "}\n")
    for number in range(parts.count("{")):
        lines = lines.replace("pX", f"p{number}", 1)
    keys = ", ".join(f"p{number}" for number in range(parts.count("{")))
    chart = f"{{id: c, title: T, summary: S., statistics: [{keys}], whole: true}}"
    example = f"{FIGURES}{lines}\nkey-figures:\n  charts:\n    - {chart}\n"
    assert len(look(parts_do_not_sum.UNIT, example)) == faults
    assert look(parts_do_not_sum.UNIT, example.replace("true", "false")) == []


@pytest.mark.parametrize(
    ("sentence", "right"),
    [
        ("50 of 708 (9%)", "7%"),
        ("50 of the 708 children in our care, or 9%, are.", "7%"),
        ("50 out of 708, which is 8%, are.", "7%"),
        ("1 child out of 8 (12.4%)", "12.5%"),
        ("9% (50 of 708) are.", "7%"),
        ("9 per cent of them, or 50 out of all 708, are.", "7%"),
        ("{stat:leavers} of {stat:in-care} ({stat:studying})", "4%"),
        ("About 20% (50 of 708) are.", "7%"),
        ("30 of 27 (100%)", "111%"),
        ("In all, 50 of 708 children, 9%, moved.", "7%"),
        ("1,500 of 2,000 visits – 57% – were on time.", "75%"),
    ],
)
def test_share_that_does_not_follow_is_found(look: Look, sentence: str, right: str) -> None:
    """The share is reckoned from the two numbers beside it."""
    (found,) = look(derived_mismatch.UNIT, said(sentence))
    assert f" is {right}, not " in found.message


@pytest.mark.parametrize(
    "sentence",
    [
        "50 of 708 (7%)",
        "50 of 708 (7.1%)",
        "1 of 8 (12%) or 1 of 8 (13%)",
        "50 of 708, about 9%",
        "50 of 708 (9)",
        "50 of 708, 9% of whom are boys.",
        "50 of 708 children were 9% taller. 9% of them agree.",
        "50 of 708 children moved, 9% moved twice.",
        "50 of them, which is 9%",
        "We saw 50 of 708; 9% are new.",
        "{stat:hidden} of {stat:in-care} (9%)",
        "12 of 2.5 (9%)",
    ],
)
def test_share_that_follows_is_left_alone(look: Look, sentence: str) -> None:
    """Right shares, with either rounding, and percentages of something else are no fault."""
    assert look(derived_mismatch.UNIT, said(sentence)) == []


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
    ("survey", "share", "told"),
    [
        ("", "", "how many answered or when they were asked"),
        ("date: 2026", "", "how many answered"),
        ("answered: 40", "", "when they were asked"),
        ("date: 2026", "base: 40", ""),
        ("date: 2026, answered: 40", "", ""),
    ],
)
def test_survey_without_numbers(look: Look, survey: str, share: str, told: str) -> None:
    """What a survey does not say is said once, however many figures are from it."""
    shares = "".join(
        f"  - {{id: {key}, value: 8, unit: percent, label: of us, survey: s, {share}}}\n"
        for key in "ab"
    )
    example = f"surveys:\n  - {{id: s, name: Survey, {survey}}}\nstatistics:\n{shares}"
    found = look(missing_base.UNIT, example)
    assert [one.message.rpartition("says ")[2] for one in found] == ([told] if told else [])


def test_share_of_nobody_knows_how_many(look: Look) -> None:
    """A percentage without base that is from no survey is information."""
    found = look(missing_base.UNIT, "statistics:\n  - {id: a, value: 8, unit: percent, label: x}\n")
    assert [one.severity.name for one in found] == ["INFO"]


def test_sources_are_missed_once(look: Look) -> None:
    """Each figure without date is named; those without source are counted."""
    example = "statistics:\n  - {id: a, value: 8, label: x}\n  - {id: b, value: 8, label: x}\n"
    found = look(missing_as_at.UNIT, example)
    assert [one.severity.name for one in found] == ["WARNING", "WARNING", "INFO"]
    assert "2 figures" in found[-1].message


@pytest.mark.parametrize(
    ("values", "levels"),
    [
        ("99.7 97 84", []),
        ("98.5 97 84", ["WARNING"]),
        ("98.5 97.1 84 83 82", ["WARNING"]),
        ("98.5 97.1 84", []),
        ("0.1 84", []),
        ("98.0 97", []),
        ("98.5 97", ["WARNING"]),
    ],
)
def test_decimals_side_by_side(look: Look, values: str, levels: list[str]) -> None:
    """Few with decimals among many without are told once, where they stand together."""
    keys = [f"s{number}" for number in range(len(values.split()))]
    records = "".join(
        f"  - {{id: {key}, value: {value}, unit: percent, label: of us}}\n"
        for key, value in zip(keys, values.split(), strict=True)
    )
    tiles = f"key-figures:\n  statistics: [{', '.join(keys)}]\n"
    found = look(mixed_precision.UNIT, f"statistics:\n{records}{tiles}")
    assert [one.severity.name for one in found] == levels
    apart = look(mixed_precision.UNIT, f"statistics:\n{records}")
    assert {one.severity.name for one in apart} == ({"INFO"} if levels else set())


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


def test_bare_percentage_names_its_record(look: Look) -> None:
    """Where one record has the same percentage, the hint cites it; records may tell their own."""
    example = f"{FIGURES}vision: 47% study and 12 per cent work, {{stat:studying}} that is.\n"
    found = look(bare_statistic.UNIT, example.replace("study}", "who are 3% more}", 1))
    assert [one.hint for one in found] == [
        "cite `{stat:studying}` in its place",
        "cite a record of `statistics` in its place",
    ]


@pytest.mark.parametrize(
    ("words", "vague"),
    [
        ("Several of us came.", "Several"),
        ("A significant number of us came.", "A significant number"),
        ("Slightly under half of them came.", "Slightly under half"),
        ("Our aim is to reach over 60% soon.", "over 60%"),
        ("The number of us grew.", ""),
        ("They came from several countries, and the word has a number of meanings.", ""),
        ("Just over half (53%) came.", ""),
        ("Over half of them ({stat:studying}) came.", ""),
        ("A number of people (12) came.", ""),
    ],
)
def test_vague_number(look: Look, words: str, vague: str) -> None:
    """Words for a number are information, unless the number follows."""
    found = look(vague_number.UNIT, said(words))
    assert [one.message.split("`")[1] for one in found] == ([vague] if vague else [])


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        ("There has been an increase in the percentage of those who pass.", 1),
        ("We opened a hub. Improving employment outcomes is done.", 1),
        ("More care leavers are in work.", 1),
        ("The rate has risen from 41% to 53%, a higher rate than ever.", 0),
        ("More care leavers are in work, {stat:studying} of them.", 0),
        ("We have made more of our homes.", 0),
    ],
)
def test_trend_of_an_achievement(look: Look, text: str, faults: int) -> None:
    """What has grown needs its numbers, in the sentence or as a record."""
    item = f"{{id: a, text: '{text}'}}"
    example = f"{FIGURES}priorities:\n  - {{id: p, title: Us, achievements: [{item}]}}\n"
    assert len(look(trend_without_values.UNIT, example)) == faults
    named = example.replace("{id: a, text", "{statistics: [studying], id: a, text")
    assert look(trend_without_values.UNIT, named) == []


@pytest.mark.parametrize(
    ("label", "faults"),
    [
        ("have been in our care for 2.5 years", 1),
        ("have spent two years in our care", 1),
        ("have been in our care for two and a half years or more", 0),
        ("have been in our care for at least 2 years", 0),
        ("are 2 years old", 0),
    ],
)
def test_times_of_a_figure(look: Look, label: str, faults: int) -> None:
    """A time that people are counted by is exact, the least or the most, and should say so."""
    figure = f"statistics:\n  - {{id: a, value: 60, unit: percent, label: '{label}'}}\n"
    assert len(look(ambiguous_measure.UNIT, figure)) == faults


PIECES = st.sampled_from(
    (
        *("47%", "of", "the", "27", "{stat:leavers}", "{stat:hidden}", "{stat:studying}", "(", ")"),
        *(",", ".", "–", "-", "between", "from", "to", "and", "or", "0", "١٢", "1,000,000,000"),
        *("our care leavers", "our care leaverſ", "there are", "cohort is", "in number", "most"),
        *(
            "two thırds",
            "half",
            "majority",
            "the remaining",
            "0%",
            "999.9999%",
            "are boys",
            "girls",
        ),
        *(
            "Connected Families",
            "Connected Famılıes",
            "meets",
            "daıly",
            "sİx tımes a year",
            "weeKly",
        ),
        *("every 0 weeks", "bi-weekly", "E2 - Any Other", "several", "\n\n", "%", "{", "per cent"),
    )
)


@given(st.lists(PIECES, max_size=14).map(" ".join))
@settings(max_examples=60, deadline=None)
def test_no_text_makes_a_rule_of_numbers_raise(words: str) -> None:
    """Whatever stands beside what, every rule has an answer."""
    text = "\n".join(f"  {line}" for line in words.split("\n"))
    example = f"{FIGURES}{MEETINGS.replace('OWN', 'We talk.')}vision: |2-\n{text}\n"
    for rule in NUMBERS:
        findings(rule, example)
