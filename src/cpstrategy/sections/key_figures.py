"""Key figures: tiles that read as sentences, and charts with their tables."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Bar, Block, Chart, Figure, Figures, Markdown
from cpstrategy.model.evidence import Chart as ChartRecord
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.figures import bar_share, details_of, tell_figure
from cpstrategy.telling.pieces import prose
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """The paragraph, the tiles, then the charts."""
    key_figures = strategy.key_figures
    if key_figures is None:
        return
    yield from prose(key_figures.text, telling)
    chosen = [strategy.record(Statistic, key) for key in key_figures.statistics]
    if chosen:
        yield Figures(tuple(_tile(strategy, statistic, telling) for statistic in chosen))
    for chart in key_figures.charts:
        yield _chart(strategy, chart, telling)


def _tile(strategy: Strategy, statistic: Statistic, telling: Telling) -> Figure:
    # `67% (about 2 in 3)` is too long for large type: what explains the figure opens the label.
    value, bracket, explained = tell_figure(statistic, telling.figures).partition(" (")
    return Figure(
        id=f"stat-{statistic.id}",
        value=value,
        label=Markdown(f"{bracket.strip()}{explained} {telling.say(statistic.label)}".strip()),
        details=details_of([statistic], strategy.index),
    )


def _chart(strategy: Strategy, chart: ChartRecord, telling: Telling) -> Chart:
    statistics = [strategy.record(Statistic, key) for key in chart.statistics]
    bars = (_bar(one, statistics, telling) for one in statistics)
    return Chart(
        id=f"chart-{chart.id}",
        title=telling.name(chart.title),
        summary=telling.say(chart.summary),
        bars=tuple(bars),
        details=details_of(statistics, strategy.index),
    )


def _bar(one: Statistic, beside: list[Statistic], telling: Telling) -> Bar:
    told = tell_figure(one, telling.figures)
    return Bar(telling.name(one.name or one.label), told, bar_share(one, beside))


UNIT = SectionUnit("key-figures", "Key figures", blocks, needs=("key_figures",))
