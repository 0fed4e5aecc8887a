"""Timelines: the years of a strategy, its pledges and other plans, and when it is reviewed."""

from collections.abc import Iterator
from dataclasses import dataclass

from cpstrategy.document.blocks import Markdown, Part, Timeline, TimelineSpan
from cpstrategy.formatting.dates import tell_dates, tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment, Period

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class _Stretch:
    """What begins and ends; of what happens on a day, both are that day."""

    start: Moment
    end: Moment
    when: str
    title: Markdown

    @property
    def ends(self) -> tuple[float, float]:
        """A year, or a month, lasts until its end; nobody sees a day."""
        return _year(self.start, 1, 1), _year(self.end, 0, _MONTHS)


def tell_timeline(strategy: Strategy, formatter: Formatter) -> Iterator[Part]:
    """Those of which the years are known; of fewer than two there is nothing to compare."""
    stretches = [*_stretches(strategy, formatter)]
    if len(stretches) < 2:  # As it says.
        return
    stretches = sorted([*stretches, *_review(strategy, formatter)], key=lambda one: one.ends)
    first = min(one.start.year for one in stretches)
    last = max(one.end.year for one in stretches)
    title = formatter.words.fill("timeline", start=first, end=last)
    spans = tuple(_span(one, first, last + 1) for one in stretches)
    yield Part("about-years", Markdown(title), (Timeline(spans),))


def _stretches(strategy: Strategy, formatter: Formatter) -> Iterator[_Stretch]:
    document, words = strategy.document, formatter.words
    if document.period is not None:
        yield _covered(document.period, Markdown(f"**{words.timeline_this}**"), formatter)
    for pledge in strategy.pledges:
        if pledge.period is not None and not pledge.expired:
            yield _covered(pledge.period, formatter.name(pledge.title), formatter)
    for plan in strategy.plans:
        if plan.period is not None:
            title = Markdown(escape(formatter.told(plan.title)))
            yield _covered(plan.period, title, formatter)


def _review(strategy: Strategy, formatter: Formatter) -> Iterator[_Stretch]:
    """When it is looked at again, which is a moment and is drawn as long as its month."""
    review, words = strategy.document.review_due, formatter.words
    if review is not None:
        yield _Stretch(review, review, tell_moment(review, words), Markdown(words.date_review))


def _covered(period: Period, title: Markdown, formatter: Formatter) -> _Stretch:
    return _Stretch(period.start, period.end, tell_dates(period, formatter.words), title)


def _span(stretch: _Stretch, first: int, last: int) -> TimelineSpan:
    """Both ends as parts of 100 of all the years that are drawn."""
    begins, ends = ((one - first) / (last - first) * 100 for one in stretch.ends)
    return TimelineSpan(stretch.when, stretch.title, begins, ends - begins)


def _year(moment: Moment, before: int, unknown: int) -> float:
    return moment.year + ((moment.month or unknown) - before) / _MONTHS
