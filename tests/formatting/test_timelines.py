"""Timelines: a strategy and the plans beside it, by year."""

from typing import Any

import pytest

from cpstrategy.document.blocks import Timeline, TimelineSpan
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.timelines import tell_timeline
from cpstrategy.model.strategy import Strategy

THIS = {"from": "2023", "to": "2025"}
LONG = {"id": "schools", "title": "Schools *plan*", "period": {"from": "2020", "to": "2029"}}
MONTHS = {"id": "homes", "title": "Homes plan", "period": {"from": "2023-07", "to": "2023-12"}}
UNDATED = {"id": "undated", "title": "Undated plan"}


def told(*plans: dict[str, Any], period: Any = THIS) -> tuple[str, tuple[TimelineSpan, ...]]:
    document = {"title": "Our strategy", "period": period}
    strategy = Strategy.model_validate(
        {"council": {"name": "Our Council"}, "document": document, "plans": plans}
    )
    for part in tell_timeline(strategy, Formatter({})):
        [timeline] = part.blocks
        assert isinstance(timeline, Timeline)
        return part.title, timeline.spans
    return "", ()


def test_the_years_of_all_stand_on_one_line() -> None:
    """The earliest first; a year lasts until it ends, and a title is no Markdown."""
    title, spans = told(LONG)
    assert title == "This strategy and other plans, 2020 to 2029"
    assert [(span.when, span.text) for span in spans] == [
        ("2020 to 2029", r"Schools \*plan\*"),
        ("2023 to 2025", "**This strategy**"),
    ]
    assert [(span.begins, span.long) for span in spans] == [(0.0, 100.0), (30.0, 30.0)]


def test_months_are_parts_of_a_year() -> None:
    """What begins in July has half of the year."""
    _, spans = told(MONTHS, period={"from": "2023", "to": "2023"})
    assert [(span.begins, span.long) for span in spans] == [(0.0, 100.0), (50.0, 50.0)]


@pytest.mark.parametrize(
    ("plans", "period"), [((), THIS), ((UNDATED,), THIS), ((LONG, UNDATED), None)]
)
def test_one_alone_is_no_timeline(plans: tuple[dict[str, Any], ...], period: Any) -> None:
    """Neither is a plan of which nobody knows the years."""
    assert told(*plans, period=period) == ("", ())
