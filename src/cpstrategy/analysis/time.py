"""Time: the day by which a strategy is judged, and how long ago something was."""

from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment


def day(strategy: Strategy) -> Moment | None:
    """Today; None if nobody says what day it is, or if the document is history itself."""
    return None if strategy.document.status == "superseded" else strategy.supplies.today


def is_over(moment: Moment | None, today: Moment | None) -> bool:
    """Whether a moment is past, as far as both are known."""
    return moment is not None and today is not None and moment.is_before(today)


def months_since(moment: Moment, today: Moment) -> int:
    """How many months ago something was, at least, as it may be no more exact than a year."""
    return (today.year - moment.year) * 12 + (today.month or 1) - (moment.month or 12)


def true_on(statistic: Statistic, strategy: Strategy) -> Moment | None:
    """The last day of what a figure tells, or the day of its survey; None if nothing says it."""
    if statistic.as_at is not None:
        return statistic.as_at
    if statistic.period is not None:
        return statistic.period.end
    survey = strategy.index.get(("survey", statistic.survey))
    return survey.date if isinstance(survey, Survey) else None
