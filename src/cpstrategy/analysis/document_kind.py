"""Document kind: whether a document says what will be done, or tells of a time that is over.

A strategy is for years to come. A report, a scorecard or a page of figures is about years that have
passed: that these are over is no fault of it, and nobody looks in it for a vision.
"""

from cpstrategy.analysis.time import day, is_over
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.text.document_titles import names_plan, names_report


def is_report(strategy: Strategy) -> bool:
    """Whether its title says so, or it has figures and no word of what will be done."""
    document = strategy.document
    title = f"{document.title}: {words_of(document.subtitle)}"
    if names_report(title) or names_plan(title):
        return names_report(title)
    has_figures = strategy.statistics or strategy.key_figures
    return bool(has_figures) and not (tells_what_is_done(strategy) or strategy.vision)


def is_action_plan(strategy: Strategy) -> bool:
    """Whether it is actions alone, of a strategy that is published elsewhere."""
    return bool(strategy.actions) and not (
        strategy.pledges or strategy.priorities or strategy.vision or strategy.definition
    )


def is_pledge(strategy: Strategy) -> bool:
    """Whether it is promises alone, which say themselves what is wanted."""
    return bool(strategy.pledges) and not (
        strategy.priorities or strategy.actions or strategy.statements or strategy.narratives
    )


def tells_what_is_done(strategy: Strategy) -> bool:
    """Whether anything says what the council does or will do."""
    return bool(
        strategy.pledges
        or strategy.priorities
        or strategy.statements
        or strategy.actions
        or strategy.age_bands
        or strategy.developments
        or strategy.services
    )


def told_from(strategy: Strategy) -> Moment | None:
    """The first day that a report is about, where its time is over; None of any other document."""
    period, today = strategy.document.period, day(strategy)
    if period is None or not is_over(period.end, today):
        return None
    return period.start if is_report(strategy) else None
