"""Dates: when the strategy begins and ends, when its pledges were agreed, when it is reviewed."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Facts, Markdown
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape
from cpstrategy.model.people import Group
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """What happens, in the order of time, each under its date."""
    # What is less exact comes first: 2023 before September 2023.
    events = sorted(_events(strategy, formatter), key=lambda event: event[0].parts)
    told: dict[str, list[str]] = {}
    for moment, what in events:
        told.setdefault(tell_moment(moment, formatter.words), []).append(what)
    if told:
        yield Facts(tuple((date, Markdown(escape(". ".join(what)))) for date, what in told.items()))


def _events(strategy: Strategy, formatter: Formatter) -> Iterator[tuple[Moment, str]]:
    document, words = strategy.document, formatter.words
    if document.period:
        yield document.period.start, words.date_begins
    for pledge in strategy.pledges:
        if pledge.date and not pledge.expired:
            yield pledge.date, _agreed(strategy, pledge, formatter)
    if document.period:
        yield document.period.end, words.date_ends
    if document.review_due:
        yield document.review_due, words.date_review


def _agreed(strategy: Strategy, pledge: Pledge, formatter: Formatter) -> str:
    words = formatter.words
    names = [strategy.record(Group, key).name for key in pledge.agreed_with]
    return (
        words.fill("date-agreed-with", groups=words.joined(names)) if names else words.date_agreed
    )


UNIT = SectionUnit("dates", blocks, needs=("groups",), is_brief=True, accompanies=True)
