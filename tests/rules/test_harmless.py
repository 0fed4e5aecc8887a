"""Harmless: what looks like a fault is not told as information either."""

from collections.abc import Callable
from types import ModuleType

import pytest

from cpstrategy.diagnostic import Diagnostic
from cpstrategy.rule import Rule
from cpstrategy.rules.acc import date_format
from cpstrategy.rules.num import bare_statistic, range_style, vague_number
from cpstrategy.rules.pln import hard_word, idiom
from cpstrategy.rules.spl import compound_drift, list_punctuation
from cpstrategy.rules.trm import latin_and_ampersand

LIST = """\
definition:
  lists:
    - id: promises
      items:
        - We listen.
        - We visit.
        - We ring.
        - We write.
        - We call.
        - "Action: Jo Example and Sam Example"
        - |-
          Our promise in pictures

          Young people painted it.
"""


@pytest.mark.parametrize(
    ("rule", "content"),
    [
        (
            bare_statistic,
            "vision: Homes grew by 14%, over 60% near a school, just 6% far.",
        ),
        (vague_number, "vision: A significant number of children are poor, with 16.1% of them."),
        (vague_number, "vision: Over 60% came."),
        (range_style, "vision: There were 39 in November 2016 - 23 more than a year before."),
        (date_format, "vision: Action 12.01.02 follows 4.01.01."),
        (
            hard_word,
            "vision: As corporate parents we have duties of residential care.",
        ),
        (hard_word, "document: {subtitle: Sufficiency Strategy}\nvision: We have sufficiency."),
        (hard_word, "asks: [{id: a, title: Hear us, items: [Let us engage.]}]"),
        (idiom, "asks: [{id: a, title: Hear us, items: [Go the extra mile.]}]"),
        (compound_drift, "council: {nation: wales}\nvision: We care for your well-being."),
        (list_punctuation, LIST),
        (latin_and_ampersand, "vision: The Anyshire Health & Social Care Partnership wrote."),
        (latin_and_ampersand, "vision: Read [Home & away](https://example.org/home)."),
    ],
)
def test_it_is_left_alone(
    rule: ModuleType, content: str, look: Callable[[Rule, str], list[Diagnostic]]
) -> None:
    """Each is right in its kind."""
    assert look(rule.UNIT, f"{content}\n") == []


@pytest.mark.parametrize(
    ("rule", "content", "found"),
    [
        (bare_statistic, "vision: The aim is met by 77% of them.", 1),
        (range_style, "vision: We grew in 2016 - 2023, and in 2016-23 too.", 2),
        (date_format, "vision: This was made on 23.05.17, and 4.1.2026.", 2),
        (hard_word, "vision: We ensure outcomes, and outcomes ensure us.", 2),
        (latin_and_ampersand, "vision: Wigan & Leigh, and food & drink.", 2),
        (compound_drift, "vision: We care for your well-being.", 1),
    ],
)
def test_the_fault_itself_is_still_told(
    rule: ModuleType, content: str, found: int, look: Callable[[Rule, str], list[Diagnostic]]
) -> None:
    """Once for a word, however often it is used."""
    assert len(look(rule.UNIT, f"{content}\n")) == found
