"""Rules of numbers: which shares and counts cannot be, in a sentence and in a record."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.num import (
    derived_mismatch,
    impossible_percentage,
    number_mismatch,
    parts_do_not_sum,
    wrong_quantifier,
)

Look = Callable[[Rule, str], list[Diagnostic]]

FIGURES = """\
statistics:
  - {id: leavers, value: 27, label: care leavers, as-at: 2023-09, aliases: [our care leavers]}
  - {id: in-care, value: 708, label: children in our care, as-at: 2023-09}
  - {id: studying, value: 47, unit: percent, label: study}
  - {id: hidden, label: work, withheld: 10}
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
        ("value: 47, unit: percent, base: 27, withheld: 10", 0),
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
  - {id: secret, withheld: 10, label: girls, aliases: [girls]}
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
        ("value: 28", "withheld: 10", 0),
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
        ("Most children feel safe: 38% of them.", "Most"),
        ("More than half of you do: 38% of you said so.", "More than half"),
        ("The minority agrees: {stat:sixty}.", "minority"),
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
        "Most children feel safe: 84% of them.",
        "Most of them agree on one thing: 12% is too little.",
        "Most of them ask for more: 12% of the budget.",
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
        ("{value: 400} {withheld: 10}", 0),
        ("{value: 400} {value: 309} {withheld: 10}", 1),
        ("{value: 400} {value: 57, unit: percent}", 0),
        ("{value: 57.2, unit: percent} {value: 42.8, unit: percent}", 0),
        ("{value: 57, unit: percent} {value: 44, unit: percent}", 0),
        ("{value: 57, unit: percent} {value: 45, unit: percent}", 1),
        ("{value: 57, unit: percent} {withheld: 10}", 0),
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
