"""Trends: the dots of a figure and its earlier values, and the words that tell them."""

from decimal import Decimal
from typing import Any, get_args

import pytest

from cpstrategy.document.blocks import Dot
from cpstrategy.formatting.figures import tell_value
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.tiles import tell_tiles
from cpstrategy.formatting.trends import trend
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.text import Register

EARLIER = [{"value": "40", "date": "2022"}]


def statistic(**more: Any) -> Statistic:
    known = {"id": "s", "value": "50", "unit": "percent", "label": "of us", "as-at": "2023"}
    return Statistic.model_validate({**known, "previous": EARLIER, **more})


def test_a_figure_and_what_it_was_are_two_dots() -> None:
    """As high as they are beside nothing, and not beside each other."""
    assert trend(statistic()) == (Dot(0.0, 80.0), Dot(100.0, 100.0))


def test_dots_lie_as_far_apart_as_their_dates() -> None:
    """The earliest first, in whatever order they are written."""
    earlier = [*EARLIER, {"value": "30", "date": "2019"}]
    assert [dot.along for dot in trend(statistic(previous=earlier))] == [0.0, 75.0, 100.0]


@pytest.mark.parametrize("register", get_args(Register))
@pytest.mark.parametrize(("value", "earlier"), [("53", "49"), ("81", "79"), ("12", "9")])
def test_equal_words_have_equal_heights(register: Register, value: str, earlier: str) -> None:
    """And no others: who reads "about half" twice sees no change."""
    one = statistic(value=value, previous=[{"value": earlier, "date": "2022"}])
    first, last = trend(one, register)
    told = [tell_value(Decimal(number), "percent", register) for number in (earlier, value)]
    assert (first.high == last.high) == (told[0] == told[1])


def test_what_falls_below_nothing_is_measured_from_the_lowest() -> None:
    """Money can be owed."""
    money = statistic(unit="pounds", value="-50", previous=[{"value": "150", "date": "2022"}])
    assert [dot.high for dot in trend(money)] == [100.0, 0.0]


@pytest.mark.parametrize(
    "known",
    [
        {"withheld": "small"},
        {"label": "or more of us"},
        {"previous": []},
        {"as-at": None},
        {"as-at": "2021"},
        {"previous": [*EARLIER, {"value": "39", "date": "2022"}]},
        {"as-at": None, "period": {"from": "2022-04", "to": "2023-03"}},
    ],
)
def test_nothing_is_drawn_that_nobody_can_place(known: dict[str, Any]) -> None:
    """What is withheld, what is only the least of it, and what has no one time of its own."""
    assert trend(statistic(**known)) == ()


@pytest.mark.parametrize("register", get_args(Register))
@pytest.mark.parametrize("value", ["40", "50", "30"])
def test_whatever_is_drawn_is_said(register: Register, value: str) -> None:
    """The drawing says nothing to a listener, so the words beside it say both."""
    formatter = Formatter({}, figures=register)
    [tile] = tell_tiles([statistic(value=value)], formatter).all
    assert tile.trend
    words = " ".join((tile.value, *tile.details))
    for number in (statistic(value=value).told, statistic().previous[0].value):
        assert number is not None
        # What explains a figure, as in "40% (about 2 in 5)", opens the label of the tile.
        assert tell_value(number, "percent", register).split(" (")[0] in words


def test_a_year_that_the_change_tells_is_not_told_again() -> None:
    """Behind it, as the date of the figure."""
    [tile] = tell_tiles([statistic()], Formatter({})).all
    assert tile.details == ("Up from 40% in 2022 to 50% in 2023",)
