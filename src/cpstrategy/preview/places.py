"""Places: which words, and which anchors of a page, a place in the files belongs to."""

from cpstrategy.model.strategy import Strategy
from cpstrategy.reports.html.places import Places


def texts_of(strategy: Strategy) -> Places[str]:
    """The words for readers, field by field."""
    return Places.of((one.span, one.words) for one in strategy.words)


def anchors_of(strategy: Strategy) -> Places[str]:
    """The ids that records would have on a page, such as `priority-home`."""
    named = (one for one in strategy.records if one.kind and getattr(one, "id", ""))
    return Places.of((one.span, f"{one.kind}-{getattr(one, 'id', '')}") for one in named)
