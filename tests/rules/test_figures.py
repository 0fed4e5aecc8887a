"""Rules of numbers: figures without date, base or value, and no text makes a rule raise."""

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cpstrategy import rules
from cpstrategy.diagnostic import Diagnostic
from cpstrategy.discovery import discover
from cpstrategy.rule import Rule
from cpstrategy.rules.num import (
    ambiguous_measure,
    bare_statistic,
    missing_as_at,
    missing_base,
    mixed_precision,
    trend_without_values,
    vague_number,
)
from tests.rules.conftest import findings

NUMBERS = [one for one in discover(rules, Rule).values() if one.code.startswith("NUM")]
Look = Callable[[Rule, str], list[Diagnostic]]

FIGURES = """\
statistics:
  - {id: leavers, value: 27, label: care leavers, as-at: 2023-09, aliases: [our care leavers]}
  - {id: in-care, value: 708, label: children in our care, as-at: 2023-09}
  - {id: studying, value: 47, unit: percent, label: study}
  - {id: hidden, label: work, withheld: 10}
"""

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


def said(sentence: str) -> str:
    """An example with some figures and a sentence that may cite them."""
    return f"{FIGURES}vision: >-\n  {sentence}\n"


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
        ("Our aim is to reach over 60% soon.", ""),
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
