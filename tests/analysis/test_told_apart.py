"""Told apart: of figures with the same words, a message says which it means."""

from typing import Any

import pytest

from cpstrategy.analysis.told_apart import called
from cpstrategy.model.strategy import Strategy
from cpstrategy.rules.num import missing_as_at
from cpstrategy.rules.pri import small_number
from tests.rules.conftest import findings

LABEL = "care leavers in custody"


def strategy(*facts: dict[str, Any]) -> Strategy:
    statistics = [
        {"id": f"s{number}", "value": "12", "label": LABEL, **one}
        for number, one in enumerate(facts)
    ]
    head = {"council": {"name": "E"}, "document": {"title": "T"}}
    return Strategy.model_validate({**head, "statistics": statistics})


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        ({}, {"label": "care leavers in work"}, f"`{LABEL}`"),
        ({"as-at": "2025-03"}, {"as-at": "2026-03"}, f"`{LABEL}` (March 2025)"),
        ({"period": {"from": "2024", "to": "2025"}}, {"as-at": "2026"}, "(2024 to 2025)"),
        ({"population": "Wigan"}, {"population": "England", "as-at": "2026"}, "(Wigan)"),
        ({"as-at": "2026", "source": "Our records"}, {"as-at": "2026"}, "(Our records)"),
        ({}, {"as-at": "2026"}, f"`{LABEL}`"),
    ],
)
def test_the_first_of_two(first: dict[str, Any], second: dict[str, Any], said: str) -> None:
    """By whom it is about, by when, or by where it is from; one that is alone by its words."""
    told = strategy(first, second)
    assert called(told.statistics[0], told).endswith(said)


def test_rules_say_which_figure_they_mean() -> None:
    """A small number, an earlier one, and one without a date."""
    written = """\
statistics:
  - {id: a, value: 4, label: care leavers in custody, population: Wigan}
  - {id: b, value: 5, label: care leavers in custody, population: Leigh}
"""
    for rule in (small_number.UNIT, missing_as_at.UNIT):
        told = [one.message for one in findings(rule, written) if "custody" in one.message]
        assert ["(Wigan)" in told[0], "(Leigh)" in told[1]] == [True, True]
