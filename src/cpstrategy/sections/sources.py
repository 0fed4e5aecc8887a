"""Sources: every figure with all that is known of it; the surveys, and the plans cited."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part
from cpstrategy.formatting.dates import tell_dates, tell_moment
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape, tell_plan
from cpstrategy.formatting.told_sources import tell_sources
from cpstrategy.model.evidence import Survey
from cpstrategy.model.priority import Plan
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.text.catalogue import Catalogue


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The figures by their sources, the list of surveys and that of plans."""
    words = formatter.words
    if strategy.statistics:
        figures = tuple(tell_sources(strategy, formatter))
        yield Part("sources-figures", Markdown(words.sources_figures), figures)
    if strategy.surveys:
        surveys = Items(tuple(_survey(survey, words) for survey in strategy.surveys))
        yield Part("sources-surveys", Markdown(words.sources_surveys), (surveys,))
    if strategy.plans:
        plans = Items(tuple(_plan(plan, formatter) for plan in strategy.plans))
        yield Part("sources-plans", Markdown(words.sources_plans), (plans,))


def _survey(survey: Survey, words: Catalogue) -> ListEntry:
    when = tell_moment(survey.date, words) if survey.date else ""
    answered = words.fill("answered", number=f"{survey.answered:,}") if survey.answered else ""
    parts = "; ".join(filter(None, (when, survey.asked, answered)))
    return ListEntry(Markdown(escape(survey.name)), aside=parts)


def _plan(plan: Plan, formatter: Formatter) -> ListEntry:
    words = formatter.words
    years = tell_dates(plan.period, words) if plan.period and plan.period.name else ""
    title = Markdown(tell_plan(plan, formatter.registers, words))
    return ListEntry(title, aside="; ".join(filter(None, (years, *plan.topics))))


UNIT = SectionUnit("sources", blocks, needs=("statistics", "surveys", "plans"), accompanies=True)
