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


PLEDGE = {"id": "p", "title": "Our pledge", "items": ["Listen."], "period": THIS}


def told(
    *plans: dict[str, Any], period: Any = THIS, review: str | None = None, **content: Any
) -> tuple[str, tuple[TimelineSpan, ...]]:
    document = {"title": "Our strategy", "period": period, "review-due": review}
    strategy = Strategy.model_validate(
        {"council": {"name": "Our Council"}, "document": document, "plans": plans, **content}
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


def test_a_pledge_has_its_years_too() -> None:
    """As long as it holds; one that has ended is no part of what is ahead."""
    _, spans = told(period=None, pledges=[PLEDGE, {**PLEDGE, "id": "q", "title": "Another"}])
    assert [span.text for span in spans] == ["Our pledge", "Another"]
    assert told(pledges=[{**PLEDGE, "expired": True}]) == ("", ())


@pytest.mark.parametrize(
    ("review", "when", "begins", "long"),
    [
        ("2026-07", "July 2026", 65.0, 10 / 12),
        ("2026-07-31", "31 July 2026", 65.0, 10 / 12),
        ("2030", "2030", 100 / 11 * 10, 100 / 11),
    ],
)
def test_the_review_is_a_month_or_what_is_known(
    review: str, when: str, begins: float, long: float
) -> None:
    """It makes the line longer if it comes later, and is nothing to compare by itself."""
    _, spans = told(LONG, review=review)
    [span] = [one for one in spans if one.text == "We look at it again"]
    assert span.when == when
    assert [span.begins, span.long] == pytest.approx([begins, long])
    assert told(review=review) == ("", ())
