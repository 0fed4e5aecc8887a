"""Places: which words, and which anchors of a page, a place in the files belongs to."""

from cpstrategy.model.strategy import Strategy
from cpstrategy.reports.html.places import Places


def texts_of(strategy: Strategy) -> Places[str]:
    """The words for readers, field by field."""
    return Places.of((text.span, text.words) for text in strategy.words)


def anchors_of(strategy: Strategy) -> Places[str]:
    """The ids that records would have on a page, such as `priority-home`."""
    records = (record for record in strategy.records if record.kind and getattr(record, "id", ""))
    return Places.of(
        (record.span, f"{record.kind}-{getattr(record, 'id', '')}") for record in records
    )
