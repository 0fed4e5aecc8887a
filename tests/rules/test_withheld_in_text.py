"""Withheld in text: numbers beside the words for a withheld figure, and where it is cited."""

from collections.abc import Callable

import pytest

from cpstrategy.diagnostic import Diagnostic, Severity
from cpstrategy.rule import Rule
from cpstrategy.rules.pri import small_number, withheld_in_text

Look = Callable[[Rule, str], list[Diagnostic]]
FIGURES = """\
statistics:
  - {id: lost, withheld: 10, label: children went missing, aliases: [lost children], as-at: 2025-03}
  - {id: moved, withheld: 10, label: moved twice, base: 40}
  - {id: care, value: 312, label: children in our care}
"""


def told(look: Look, words: str, register: str = "full") -> list[str]:
    """What is found of a sentence."""
    written = f"[{words!r}]" if register == "easy" else repr(words)
    key = "" if register == "full" else "  full: Words.\n"
    found = look(withheld_in_text.UNIT, f"{FIGURES}vision:\n{key}  {register}: {written}\n")
    return [one.message.partition("that it is ")[2] for one in found]


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("This year 4 children went missing.", "4: `4 children went missing`"),
        ("This year four children went missing.", "4: `four children went missing`"),
        ("Four of our lost children came back.", "4: `Four of our lost children`"),
        ("4 **lost children** came back.", "4: `4 **lost children`"),
        ("Lost children: 4.", "4: `Lost children: 4`"),
        ("Our lost children were four.", "4: `lost children were four`"),
        ("We know of {stat:lost} (4) children.", "4: `4` stands beside it"),
        ("We know of 4 ({stat:lost}) children.", "4: `4` stands beside it"),
        ("Of 312 children, 308 live here and {stat:lost} do not.", "4: 312 − 308 = 4"),
        ("Of {stat:care} children, 308 live here and {stat:lost} do not.", "4: 312 − 308 = 4"),
        (
            "Of 312 children, 300 live here, 8 live there and {stat:lost} do not.",
            "4: 312 − 300 − 8 = 4",
        ),
        ("They are {stat:lost}, down by 8 from 12.", "4: 12 − 8 = 4"),
        ("They are {stat:lost}, down by eight from twelve.", "4: 12 − 8 = 4"),
        ("They are {stat:lost}, down from twelve by eight.", "4: 12 − 8 = 4"),
        ("We know of {stat:lost} (four) children.", "4: `four` stands beside it"),
        ("We know of four ({stat:lost}) children.", "4: `four` stands beside it"),
        ("They are {stat:lost}, 8 fewer than 12.", "4: 12 − 8 = 4"),
        ("They are {stat:lost}, up by 3 from 5.", "8: 5 + 3 = 8"),
    ],
)
def test_a_text_tells_a_number(look: Look, words: str, number: str) -> None:
    """Beside its words, in brackets, as the rest of a whole, by a change."""
    assert told(look, words) == [number]


@pytest.mark.parametrize(
    ("words", "left"),
    [
        ("Fewer than 5 children went missing.", "between 0 and 4"),
        ("Fewer than five lost children came home.", "between 0 and 4"),
        ("Between 3 and 5 children went missing.", "between 3 and 5"),
        ("Three or four lost children came home.", "3 or 4"),
        ("Lost children: up to 2.", "between 0 and 2"),
        ("At least 8 lost children came home.", "8 or 9"),
        ("More than 7 lost children came home.", "8 or 9"),
        ("{stat:lost} (fewer than 5) children went missing.", "between 0 and 4"),
        ("{stat:lost} children (3 to 5) went missing.", "between 3 and 5"),
        ("{stat:lost} (1.3% of 312) children went missing.", "4"),
        ("{stat:lost} children (2% of our 312) went missing.", "between 5 and 7"),
        ("{stat:moved} children (5%) moved.", "2"),
    ],
)
def test_a_text_tells_a_narrower_band(look: Look, words: str, left: str) -> None:
    """Beside its words or in brackets: once, with what is left."""
    found = look(withheld_in_text.UNIT, f"{FIGURES}vision: {words!r}\n")
    told_left = [one.message.partition("leaves only ")[2].partition(": `")[0] for one in found]
    assert (told_left, [one.severity for one in found]) == ([left], ["warning"])


def test_a_band_that_leaves_much_is_information(look: Look) -> None:
    """It tells more than the record, though not much."""
    found = look(withheld_in_text.UNIT, f"{FIGURES}vision: Fewer than 8 lost children came.\n")
    assert [one.severity for one in found] == ["info"]


@pytest.mark.parametrize("register", ["full", "plain", "youth", "easy"])
def test_every_edition_is_looked_at(look: Look, register: str) -> None:
    """What the full text withholds, no other register may tell."""
    assert told(look, "Four lost children came back.", register) == ["4: `Four lost children`"]


@pytest.mark.parametrize(
    "words",
    [
        "Last year {stat:lost} children went missing.",
        "In 2019, 4 children went missing.",
        "In England, 4 children went missing.",
        "Fewer than 10 children went missing.",
        "More than 9 children went missing.",
        "Fewer than 5 social workers look for lost children.",
        "In 2019, fewer than 5 children went missing.",
        "Between 12 and 15 children went missing.",
        "Lost children are 3 years old.",
        "Lost children are 3 to 5 years old.",
        "Lost children are 12 to 15 years old.",
        "{stat:lost} (98% of them boys) went missing.",
        "{stat:lost} (2 to 3 days) children went missing.",
        "{stat:moved} children (12 to 15) moved.",
        "Last year 4 children went missing.",
        "This year 14 children went missing.",
        "We know of {stat:lost} (see page 4) children.",
        "We know of {stat:lost} (14) children.",
        "Of 312 children, 150 moved and {stat:lost} went missing.",
        "They are {stat:lost}, down by 8% from 12%.",
        "They are {stat:lost}, down by 8 from 120.",
        "4 social workers look for lost children.",
        "Lost children have 4 rights.",
    ],
)
def test_what_tells_no_number(look: Look, words: str) -> None:
    """Other times, places and people, and what comes to no small number."""
    assert told(look, words) == []


def test_the_record_is_named(look: Look) -> None:
    """The finding stands where the number is, and names where it is withheld."""
    found = look(withheld_in_text.UNIT, f"{FIGURES}vision: This year 4 children went missing.\n")
    assert [(one.span.line, one.related[0][0].line) for one in found] == [(5, 2)]


def test_one_number_is_told_once(look: Look) -> None:
    """As a withheld one, and as gravely as a small number is; what else is small is told too."""
    said = f"{FIGURES}vision: This year 4 children went missing. Three girls were hurt.\n"
    [told] = look(withheld_in_text.UNIT, said)
    [small] = look(small_number.UNIT, said)
    assert told.severity is small.severity is Severity.ERROR
    assert "Three girls" in small.message
