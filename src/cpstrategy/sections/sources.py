"""Sources: every figure with all that is known of it; the surveys, and the plans cited."""

from collections.abc import Iterator, Sequence

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part, Table
from cpstrategy.formatting.comparisons import comparisons, tell_direction
from cpstrategy.formatting.dates import tell_dates, tell_moment, tell_whole_period
from cpstrategy.formatting.figures import tell_alone, tell_base
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape, tell_plan
from cpstrategy.formatting.tables import Cell, not_stated, table
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The table of figures, the list of surveys and that of plans."""
    words = formatter.words
    if strategy.statistics:
        rows = [_row(strategy, statistic, formatter) for statistic in strategy.statistics]
        yield Part("sources-figures", Markdown(words.sources_figures), (_figures(rows, words),))
    if strategy.surveys:
        surveys = Items(tuple(_survey(survey, words) for survey in strategy.surveys))
        yield Part("sources-surveys", Markdown(words.sources_surveys), (surveys,))
    if strategy.plans:
        plans = Items(tuple(_plan(plan, words) for plan in strategy.plans))
        yield Part("sources-plans", Markdown(words.sources_plans), (plans,))


def _figures(rows: Sequence[tuple[Cell, ...]], words: Catalogue) -> Table:
    columns = (words.figure_counted, words.figure, words.figure_origin)
    return table(
        words.figures_table,
        columns,
        rows,
        caption_hidden=True,
        empty=not_stated(words),
        narrow=columns[1:2],
    )


def _row(strategy: Strategy, statistic: Statistic, formatter: Formatter) -> tuple[Cell, ...]:
    """A figure with a name of its own has its label below that: bars are often named by a year."""
    names = (statistic.name, statistic.label) if statistic.name else (statistic.label,)
    return (
        tuple(map(formatter.name, names)),
        (Markdown(tell_alone(statistic, words=formatter.words)),),
        (
            formatter.say(statistic.definition),
            *(Markdown(escape(line)) for line in _origin(strategy, statistic, formatter.words)),
        ),
    )


def _origin(strategy: Strategy, statistic: Statistic, words: Catalogue) -> Iterator[str]:
    base = tell_base(statistic, strategy.index, words)
    survey = strategy.record(Survey, statistic.survey).name if statistic.survey else ""
    where = (_when(statistic, words), statistic.source, survey)
    yield statistic.population
    yield words.fill("out-of", base=base) if base else ""
    yield "; ".join(filter(None, where))
    yield from comparisons(statistic, words=words)
    yield tell_direction(statistic, words)


def _when(statistic: Statistic, words: Catalogue) -> str:
    """Where a period has a name, the dates that it stands for are told here and nowhere else."""
    whole = tell_whole_period(statistic.period, words) if statistic.period else ""
    moment = tell_moment(statistic.as_at, words) if statistic.as_at else ""
    return ", ".join(filter(None, (moment, whole)))


def _survey(survey: Survey, words: Catalogue) -> ListEntry:
    when = tell_moment(survey.date, words) if survey.date else ""
    answered = words.fill("answered", number=f"{survey.answered:,}") if survey.answered else ""
    parts = "; ".join(filter(None, (when, survey.asked, answered)))
    return ListEntry(Markdown(escape(survey.name)), aside=parts)


def _plan(plan: Plan, words: Catalogue) -> ListEntry:
    years = tell_dates(plan.period, words) if plan.period and plan.period.name else ""
    return ListEntry(
        Markdown(tell_plan(plan, words)), aside="; ".join(filter(None, (years, *plan.topics)))
    )


UNIT = SectionUnit("sources", blocks, needs=("statistics", "surveys", "plans"), accompanies=True)
