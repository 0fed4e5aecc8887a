"""Figures: what readers are told of a statistic, and what nobody is."""

from typing import Any

import pytest

from cpstrategy.model.evidence import Statistic
from cpstrategy.telling.figures import (
    bar_share,
    details_of,
    tell_date,
    tell_figure,
    tell_previous,
    tell_target,
)
from cpstrategy.telling.references import tell_references


def statistic(**told: Any) -> Statistic:
    return Statistic.model_validate({"id": "one", "label": "children", **told})


@pytest.mark.parametrize(
    ("value", "unit", "told"),
    [
        ("708", "count", "708"),
        ("1708", "count", "1,708"),
        ("1000000", "count", "1,000,000"),
        ("700", "count", "700"),
        ("98.50", "percent", "98.5%"),
        ("100", "percent", "100%"),
        ("0", "percent", "0%"),
        ("1200", "pounds", "£1,200"),
        ("0.5", "pounds", "£0.5"),
    ],
)
def test_figures_have_their_unit_and_their_thousands(value: str, unit: str, told: str) -> None:
    """Thousands have commas, and a unit its sign; nothing is written as a power of ten."""
    assert tell_figure(statistic(value=value, unit=unit)) == told


@pytest.mark.parametrize("part", ["", ".previous"])
@pytest.mark.parametrize("value", [{}, {"value": "7"}])
def test_a_suppressed_figure_is_never_told(part: str, value: dict[str, str]) -> None:
    """Neither its value nor an earlier one comes out, in text, in tiles or in bars."""
    earlier = [{"value": "8", "date": "2022"}]
    secret = statistic(suppressed="10", previous=earlier, **value)
    words = f"It is {{stat:one{part}}}."
    assert tell_references(words, {("stat", "one"): secret}) == "It is fewer than 10."
    assert tell_figure(secret) == tell_previous(secret) == "fewer than 10"
    assert bar_share(secret, [secret]) == 0
    share = statistic(id="two", value="50", unit="percent", **{"base-statistic": "one"})
    assert details_of([share], {("stat", "one"): secret}) == ("Out of fewer than 10",)


def test_a_council_may_suppress_below_another_number() -> None:
    """The threshold is the council's."""
    assert tell_figure(statistic(suppressed={"below": "6", "because": "small"})) == "fewer than 6"


def test_previous_is_the_latest_earlier_value() -> None:
    """Earlier values may be written in any order."""
    earlier = [{"value": "600", "date": "2021"}, {"value": "1650", "date": "2022-09"}]
    grown = statistic(value="1708", previous=[*earlier, {"value": "500", "date": "2020"}])
    assert tell_previous(grown) == "1,650"
    assert tell_previous(statistic(value="5")) == "5"


def test_a_target_has_the_unit_of_its_figure() -> None:
    """The aim is told like the figure; without an aim the figure stands for it."""
    assert tell_target(statistic(value="90", target="95.5", unit="percent")) == "95.5%"
    assert tell_target(statistic(value="90", unit="percent")) == "90%"


def test_a_figure_is_dated_by_day_or_by_period() -> None:
    """The date comes first, a period does as well, and none is told if none is known."""
    period = {"from": "2022", "to": "2023"}
    dated = statistic(value="5", period=period, **{"as-at": "2023-09"})
    assert tell_date(dated) == "September 2023"
    assert tell_date(statistic(value="5", period=period)) == "2022 to 2023"
    assert tell_date(statistic(value="5")) == ""


@pytest.mark.parametrize(
    ("value", "unit", "share"),
    [("50", "percent", 50.0), ("150", "percent", 100.0), ("30", "count", 37.5)],
)
def test_bars_show_percentages_as_they_are_and_counts_beside_the_longest(
    value: str, unit: str, share: float
) -> None:
    """No bar is longer than all of it."""
    one = statistic(value=value, unit=unit)
    assert bar_share(one, [one, statistic(value="80", unit=unit)]) == share


def test_bars_of_nothing_are_empty() -> None:
    """Where every count is nought there is no longest bar to divide by."""
    nothing = statistic(value="0")
    assert bar_share(nothing, [nothing]) == 0


def test_figures_side_by_side_tell_a_base_only_if_they_share_it() -> None:
    """A base under a chart must be true of every bar; all their dates and sources are told."""
    one = statistic(value="57", base="708", source="Census", **{"as-at": "2023-09"})
    other = statistic(value="76", source="Census", **{"as-at": "2023-07"})
    assert details_of([one, other], {}) == ("September 2023; July 2023", "Source: Census")
    assert details_of([one, one], {}) == ("September 2023", "Out of 708", "Source: Census")
