"""Sources: every figure with all that is known of it; the surveys, and the plans cited."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part
from cpstrategy.formatting.comparisons import comparisons, tell_direction
from cpstrategy.formatting.dates import tell_dates, tell_moment, tell_whole_period
from cpstrategy.formatting.figures import tell_alone, tell_base
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape, tell_plan
from cpstrategy.formatting.tables import Cell, table
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The table of figures, the list of surveys and that of plans."""
    if strategy.statistics:
        rows = [_row(strategy, statistic, formatter) for statistic in strategy.statistics]
        columns = ("What is counted", "Figure", "About whom, when and where from")
        caption = "Our figures"
        figures = table(caption, columns, rows, caption_hidden=True, narrow=columns[1:2])
        yield Part("sources-figures", Markdown("Where our figures come from"), (figures,))
    if strategy.surveys:
        surveys = Items(tuple(map(_survey, strategy.surveys)))
        yield Part("sources-surveys", Markdown("Whom we asked"), (surveys,))
    if strategy.plans:
        plans = Items(tuple(_plan(plan, formatter) for plan in strategy.plans))
        yield Part("sources-plans", Markdown("Other plans and strategies"), (plans,))


def _row(strategy: Strategy, statistic: Statistic, formatter: Formatter) -> tuple[Cell, ...]:
    """A figure with a name of its own has its label below that: bars are often named by a year."""
    names = (statistic.name, statistic.label) if statistic.name else (statistic.label,)
    return (
        tuple(map(formatter.name, names)),
        (Markdown(tell_alone(statistic)),),
        (
            formatter.say(statistic.definition),
            *(Markdown(escape(line)) for line in _origin(strategy, statistic, formatter)),
        ),
    )


def _origin(strategy: Strategy, statistic: Statistic, formatter: Formatter) -> Iterator[str]:
    base = tell_base(statistic, strategy.index)
    survey = strategy.record(Survey, statistic.survey).name if statistic.survey else ""
    where = (_when(statistic), formatter.told(statistic.source), survey)
    yield statistic.population
    yield f"Out of {base}" if base else ""
    yield "; ".join(filter(None, where))
    yield from comparisons(statistic)
    yield tell_direction(statistic)


def _when(statistic: Statistic) -> str:
    """Where a period has a name, the dates that it stands for are told here and nowhere else."""
    whole = tell_whole_period(statistic.period) if statistic.period else ""
    moment = tell_moment(statistic.as_at) if statistic.as_at else ""
    return ", ".join(filter(None, (moment, whole)))


def _survey(survey: Survey) -> ListEntry:
    when = tell_moment(survey.date) if survey.date else ""
    answered = f"{survey.answered:,} answered" if survey.answered else ""
    parts = "; ".join(filter(None, (when, survey.asked, answered)))
    return ListEntry(Markdown(escape(survey.name)), aside=parts)


def _plan(plan: Plan, formatter: Formatter) -> ListEntry:
    years = tell_dates(plan.period) if plan.period and plan.period.name else ""
    title = Markdown(tell_plan(plan, formatter.registers))
    return ListEntry(title, aside="; ".join(filter(None, (years, *plan.topics))))


UNIT = SectionUnit(
    "sources", "Sources", blocks, needs=("statistics", "surveys", "plans"), accompanies=True
)
