"""History: when a document was last changed, and what is new in each of its versions."""

from collections.abc import Iterator

from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.publication import Publication
from cpstrategy.model.time import Moment
from cpstrategy.text.catalogue import Catalogue


def updated_on(publication: Publication) -> Moment | None:
    """The day of the newest version, if that is not the day on which it was published."""
    dates = (entry.date for entry in publication.history if entry.date)
    newest = max(dates, key=lambda date: date.parts, default=None)
    published = publication.published
    is_news = newest and (published is None or published.is_before(newest))
    return newest if is_news else None


def changes(publication: Publication, words: Catalogue) -> Iterator[str]:
    """What is new in each version, in the order in which the council tells it."""
    for entry in publication.history:
        if entry.changes:
            key = "change-dated" if entry.date else "change"
            date = tell_moment(entry.date, words) if entry.date else ""
            yield words.fill(key, version=entry.version, date=date, changes=entry.changes)
