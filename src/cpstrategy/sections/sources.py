"""Sources: every figure with its date, its people and where it is from; the plans cited."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Entry, Items, Markdown, Part, Table
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.figures import tell_date, tell_figure, tell_source
from cpstrategy.telling.references import escape, tell_plan
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """The table of figures and the list of plans."""
    if strategy.statistics:
        rows = tuple(_row(strategy, one, telling) for one in strategy.statistics)
        columns = ("What is counted", "Figure", "When", "Who it is about", "Source")
        table = Table("Every figure in this document", columns, rows, caption_hidden=True)
        title = Markdown("Where our figures come from")
        yield Part("sources-figures", title, (table,))
    if strategy.plans:
        plans = Items(tuple(Entry(Markdown(tell_plan(plan))) for plan in strategy.plans))
        yield Part("sources-plans", Markdown("Other plans and strategies"), (plans,))


def _row(
    strategy: Strategy, statistic: Statistic, telling: Telling
) -> tuple[tuple[Markdown, ...], ...]:
    words = (
        tell_figure(statistic),
        tell_date(statistic),
        statistic.population,
        tell_source(statistic, strategy.index),
    )
    return (telling.say(statistic.name or statistic.label),), *(
        (Markdown(escape(word)),) for word in words
    )


UNIT = SectionUnit("sources", "Sources", blocks, needs=("statistics", "plans"))
