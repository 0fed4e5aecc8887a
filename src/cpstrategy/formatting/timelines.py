"""Timelines: which years a strategy covers and which the plans beside it, on one line."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Markdown, Part, Timeline, TimelineSpan
from cpstrategy.formatting.dates import tell_dates
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period

_MONTHS = 12

_Stretch = tuple[Period, Markdown]


def tell_timeline(strategy: Strategy, formatter: Formatter) -> Iterator[Part]:
    """Those of which the years are known; of fewer than two there is nothing to compare."""
    stretches = sorted(_stretches(strategy, formatter), key=lambda one: _ends(one[0]))
    if len(stretches) < 2:  # As it says.
        return
    first = min(period.start.year for period, _ in stretches)
    last = max(period.end.year for period, _ in stretches)
    title = formatter.words.fill("timeline", start=first, end=last)
    spans = tuple(_span(*one, (first, last + 1), formatter) for one in stretches)
    yield Part("about-years", Markdown(title), (Timeline(spans),))


def _stretches(strategy: Strategy, formatter: Formatter) -> Iterator[_Stretch]:
    if strategy.document.period is not None:
        yield strategy.document.period, Markdown(f"**{formatter.words.timeline_this}**")
    for plan in strategy.plans:
        if plan.period is not None:
            yield plan.period, Markdown(escape(formatter.told(plan.title)))


def _span(
    period: Period, title: Markdown, years: tuple[int, int], formatter: Formatter
) -> TimelineSpan:
    """Both ends as parts of 100 of all the years that are drawn."""
    first, last = years
    begins, ends = ((one - first) / (last - first) * 100 for one in _ends(period))
    return TimelineSpan(tell_dates(period, formatter.words), title, begins, ends - begins)


def _ends(period: Period) -> tuple[float, float]:
    """A year, or a month, lasts until its end; nobody sees a day."""
    return _year(period.start, 1, 1), _year(period.end, 0, _MONTHS)


def _year(moment: Moment, before: int, unknown: int) -> float:
    return moment.year + ((moment.month or unknown) - before) / _MONTHS
