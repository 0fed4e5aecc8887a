"""Comparisons: a figure beside earlier ones, its target and other places."""

from typing import Any

import pytest

from cpstrategy.formatting.comparisons import comparisons, tell_direction
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register


def told(register: Register = "full", **known: Any) -> list[str]:
    record = {"id": "s", "value": "53", "unit": "percent", "label": "of us", **known}
    return [*comparisons(Statistic.model_validate(record), register)]


@pytest.mark.parametrize(
    ("earlier", "register", "words"),
    [
        (("41", "2022"), "full", "Up from 41% in 2022"),
        (("60", "2022-09"), "full", "Down from 60% in September 2022"),
        (("53", "2022-09-30"), "full", "The same as on 30 September 2022: 53%"),
        (("41", "2022"), "youth", "Up from about 2 in 5 in 2022"),
        (("54", "2022"), "youth", "About the same as in 2022: about half"),
    ],
)
def test_a_change_is_told_in_words(
    earlier: tuple[str, str], register: Register, words: str
) -> None:
    """Nothing is said to have risen of which readers are told the same words twice."""
    value, date = earlier
    assert told(register, previous=[{"value": value, "date": date}]) == [words]


def test_earlier_values_are_all_told_the_latest_first() -> None:
    """They may be written in any order."""
    earlier = [{"value": "39.5", "date": "2021"}, {"value": "41", "date": "2022"}]
    earlier.append({"value": "38", "date": "2020"})
    assert told(previous=earlier) == ["Up from 41% in 2022; before that 39.5% in 2021, 38% in 2020"]


@pytest.mark.parametrize(
    ("aim", "words"),
    [
        ({"target": "60"}, ["Target: 60%"]),
        ({"target": "60", "direction": "higher"}, ["Target: 60% or more"]),
        ({"target": "60.0", "direction": "lower"}, ["Target: 60.0% or less"]),
        ({"direction": "higher"}, []),
        ({}, []),
    ],
)
def test_a_target_says_which_way_it_is_meant(aim: dict[str, Any], words: list[str]) -> None:
    """As far as somebody has written it."""
    assert told(**aim) == words
    bare = Statistic.model_validate({"id": "s", "value": "53", "label": "of us", **aim})
    assert bool(tell_direction(bare)) == (aim == {"direction": "higher"})


def test_other_places_are_told_with_their_dates() -> None:
    """One line each, in the order of the content."""
    elsewhere = [
        {"where": "England", "value": "54", "date": "2025"},
        {"where": "North West", "value": "51"},
    ]
    assert told(comparators=elsewhere) == ["England: 54% in 2025", "North West: 51%"]


def test_of_a_figure_that_is_withheld_no_earlier_one_is_told() -> None:
    """Its target is no secret."""
    earlier = [{"value": "12", "date": "2022"}]
    known: dict[str, Any] = {
        "withheld": "10",
        "unit": "count",
        "target": "15",
        "previous": earlier,
    }
    assert told(value=None, **known) == ["Target: 15"]
