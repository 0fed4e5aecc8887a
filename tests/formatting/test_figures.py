"""Figures: what readers are told of a statistic, and what nobody is."""

import re
from decimal import Decimal
from typing import Any, get_args

import pytest

from cpstrategy.formatting.bars import bar_lengths
from cpstrategy.formatting.figures import (
    details_of,
    tell_date,
    tell_figure,
    tell_previous,
    tell_source,
    tell_target,
    tell_value,
)
from cpstrategy.formatting.references import tell_references
from cpstrategy.model.evidence import Statistic, Survey, Unit
from cpstrategy.model.text import Register
from cpstrategy.model.withheld import Reason


def statistic(**told: Any) -> Statistic:
    return Statistic.model_validate({"id": "one", "label": "children", **told})


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("708", "count", "708"),
        ("1708", "count", "1,708"),
        ("1000000", "count", "1,000,000"),
        ("700", "count", "700"),
        ("98.50", "percent", "98.50%"),
        ("90.0", "percent", "90.0%"),
        ("-3", "percent", "−3%"),
        ("-12.5", "pounds", "−£12.50"),
        ("1e3", "count", "1,000"),
        ("100", "percent", "100%"),
        ("0", "percent", "0%"),
        ("1200", "pounds", "£1,200"),
        ("0.5", "pounds", "£0.50"),
    ],
)
def test_figures_have_their_unit_and_their_thousands(value: str, unit: str, told: str) -> None:
    """Thousands have commas, a unit its sign, decimals stay as written, and pence are two."""
    assert tell_figure(statistic(value=value, unit=unit)) == told


@pytest.mark.parametrize("part", ["", ".previous"])
@pytest.mark.parametrize("value", [{}, {"value": "7"}])
def test_a_small_figure_is_never_told(part: str, value: dict[str, str]) -> None:
    """Neither its value nor an earlier one comes out, in text, in tiles or in bars."""
    earlier = [{"value": "8", "date": "2022"}]
    secret = statistic(withheld="10", previous=earlier, **value)
    words = f"It is {{stat:one{part}}}."
    assert tell_references(words, {("stat", "one"): secret}) == "It is fewer than 10."
    assert tell_figure(secret) == tell_previous(secret) == "fewer than 10"
    assert bar_lengths(secret, [secret]) == (0, 100)
    share = statistic(id="two", value="50", unit="percent", **{"base-statistic": "one"})
    assert details_of([share], {("stat", "one"): secret}) == ("Out of fewer than 10",)


def test_a_council_may_withhold_below_another_number() -> None:
    """The threshold is the council's."""
    assert tell_figure(statistic(withheld={"below": "6", "because": "small"})) == "fewer than 6"


def test_previous_is_the_latest_earlier_value() -> None:
    """Earlier values may be written in any order."""
    earlier = [{"value": "600", "date": "2021"}, {"value": "1650", "date": "2022-09"}]
    grown = statistic(value="1708", previous=[*earlier, {"value": "500", "date": "2020"}])
    assert tell_previous(grown) == "1,650"
    assert tell_previous(statistic(value="5")) == ""


def test_a_target_has_the_unit_of_its_figure() -> None:
    """The aim is told like the figure; where there is none, none is made up."""
    assert tell_target(statistic(value="90", target="95.5", unit="percent")) == "95.5%"
    assert tell_target(statistic(value="90", unit="percent")) == ""


def test_a_figure_is_dated_by_day_or_by_period() -> None:
    """The date comes first, a period does as well, and none is told if none is known."""
    period = {"from": "2022", "to": "2023"}
    dated = statistic(value="5", period=period, **{"as-at": "2023-09"})
    assert tell_date(dated) == "September 2023"
    assert tell_date(statistic(value="5", period=period)) == "2022 to 2023"
    assert tell_date(statistic(value="5")) == ""


def test_figures_side_by_side_tell_a_base_only_if_they_share_it() -> None:
    """A base under a chart must be true of every bar; all their dates and sources are told."""
    one = statistic(value="57", base="708", source="Census", **{"as-at": "2023-09"})
    other = statistic(value="76", source="Census", **{"as-at": "2023-07"})
    assert details_of([one, other], {}) == ("September 2023; July 2023", "Source: Census")
    assert details_of([one, one], {}) == ("September 2023", "Out of 708", "Source: Census")


def test_the_unit_and_the_register_belong_to_earlier_and_target_values_too() -> None:
    """A percentage is told in the words of its readers whenever it was measured."""
    share = statistic(
        value="67", unit="percent", target="75", previous=[{"value": "50", "date": "2022"}]
    )
    assert (tell_previous(share, "youth"), tell_target(share, "youth")) == ("half", "3 in 4")
    secret = statistic(withheld="5", target="9")
    assert tell_target(secret, "easy") == "9"


def test_a_figure_has_the_source_that_is_written_or_else_its_survey() -> None:
    """Of neither, none is told."""
    index = {("survey", "life"): Survey.model_validate({"id": "life", "name": "Your Life"})}
    assert tell_source(statistic(value="5", survey="life"), index) == "Your Life"
    assert tell_source(statistic(value="5", survey="life", source="Census"), index) == "Census"
    assert tell_source(statistic(value="5"), index) == ""


def test_a_value_is_told_in_full_unless_a_register_is_asked_for() -> None:
    """A percentage as a percentage, without words."""
    assert tell_value(Decimal(67), "percent") == "67%"
    share = statistic(value="67", unit="percent", previous=[{"value": "50", "date": "2022"}])
    assert (tell_figure(share), tell_previous(share)) == ("67%", "50%")
    assert tell_value(Decimal(67), "percent", "plain") == "67% (about 2 in 3)"


def test_a_base_is_a_number_or_another_figure() -> None:
    """The number goes first; a base has the thousands of a count whatever its share is."""
    whole = statistic(id="all", value="2000")
    index = {("stat", "all"): whole}
    share = {"value": "57", "unit": "percent", "base-statistic": "all"}
    assert details_of([statistic(**share)], index) == ("Out of 2,000",)
    assert details_of([statistic(**share, base="1708")], index) == ("Out of 1,708",)
    assert details_of([statistic(**share), statistic(**share, base="3")], index) == ()


def test_details_are_told_once_and_in_order() -> None:
    """Figures side by side of one date and one source say so once."""
    one = statistic(value="5", source="A", **{"as-at": "2023"})
    other = statistic(value="6", source="B", **{"as-at": "2024"})
    assert details_of([one, other, one], {}) == ("2023; 2024", "Source: A; B")


REASONS = get_args(Reason)
UNITS = get_args(Unit)
REGISTERS = get_args(Register)


@pytest.mark.parametrize("register", REGISTERS)
@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("reason", REASONS)
def test_a_withheld_figure_says_why_and_nothing_else(
    reason: str, unit: Unit, register: Register
) -> None:
    """No part of it comes out, with its value written or not; only people can be fewer than ten."""
    earlier = [{"value": "87", "date": "2022"}]
    for value in ({}, {"value": "987"}):
        secret = statistic(unit=unit, withheld=reason, previous=earlier, **value)
        told = tell_figure(secret, register)
        assert (tell_previous(secret, register), tell_target(secret, register)) == (told, "")
        assert (told == "fewer than 10") == (reason == "small" and unit == "count")
        assert not re.search(r"\d", told.replace("fewer than 10", ""))
        sure, possible = bar_lengths(secret, [secret])
        assert (sure, possible) == (0, 100 if told == "fewer than 10" else 0)


@pytest.mark.parametrize("register", REGISTERS)
def test_each_reason_is_told_in_its_own_words(register: Register) -> None:
    """What is not there, what does not apply and what nobody knows yet are different things."""
    told = [tell_figure(statistic(unit="percent", withheld=one), register) for one in REASONS]
    assert len(set(told)) == len(REASONS)
    by_reason = dict(zip(REASONS, told, strict=True))
    assert by_reason["small"].startswith("not shown, because ")
    assert by_reason["not-yet"] == "not yet known"
    assert by_reason["not-applicable"] == "does not apply"


def test_a_share_of_what_is_not_told_has_no_base() -> None:
    """`Out of not available` says nothing; `Out of fewer than 10` does."""
    share = statistic(id="two", value="50", unit="percent", **{"base-statistic": "one"})
    unknown = statistic(withheld="not-available")
    assert details_of([share], {("stat", "one"): unknown}) == ()
