"""Sources: every figure with its date, its people and where it is from; the plans cited."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Items, ListEntry, Markdown, Part, Table
from cpstrategy.formatting.figures import tell_date, tell_figure, tell_source
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.references import escape, tell_plan
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The table of figures and the list of plans."""
    if strategy.statistics:
        rows = tuple(_row(strategy, statistic, formatter) for statistic in strategy.statistics)
        columns = ("What is counted", "Figure", "About whom, when and where from")
        caption = "Every figure in this document"
        table = Table(caption, columns, rows, caption_hidden=True, narrow=(1,))
        title = Markdown("Where our figures come from")
        yield Part("sources-figures", title, (table,))
    if strategy.plans:
        plans = Items(tuple(ListEntry(Markdown(tell_plan(plan))) for plan in strategy.plans))
        yield Part("sources-plans", Markdown("Other plans and strategies"), (plans,))


def _row(
    strategy: Strategy, statistic: Statistic, formatter: Formatter
) -> tuple[tuple[Markdown, ...], ...]:
    when_and_where = (tell_date(statistic), tell_source(statistic, strategy.index))
    origin = (statistic.population, "; ".join(part for part in when_and_where if part))
    return (
        (formatter.name(statistic.name or statistic.label),),
        (Markdown(tell_figure(statistic)),),
        tuple(Markdown(escape(line)) for line in origin if line),
    )


UNIT = SectionUnit("sources", "Sources", blocks, needs=("statistics", "plans"), accompanies=True)
