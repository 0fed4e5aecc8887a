"""Key figures: tiles that read as sentences, and charts with their tables."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Bar, Block, ChartTable, Figure, Figures, Markdown
from cpstrategy.formatting.figures import bar_share, details_of, tell_figure
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.model.evidence import Chart as ChartRecord
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """The paragraph, the tiles, then the charts."""
    key_figures = strategy.key_figures
    if key_figures is None:
        return
    yield from prose(key_figures.text, formatter)
    chosen = [strategy.record(Statistic, key) for key in key_figures.statistics]
    # A number that nothing is said of tells nobody what it counts.
    tiles = [_tile(strategy, one, formatter) for one in chosen if formatter.say(one.label)]
    if tiles:
        yield Figures(tuple(tiles))
    for chart in key_figures.charts:
        if formatter.say(chart.summary):
            yield _chart(strategy, chart, formatter)


def _tile(strategy: Strategy, statistic: Statistic, formatter: Formatter) -> Figure:
    # `67% (about 2 in 3)` is too long for large type: what explains the figure opens the label.
    value, bracket, explained = tell_figure(statistic, formatter.figures).partition(" (")
    return Figure(
        id=f"stat-{statistic.id}",
        value=value,
        label=Markdown(f"{bracket.strip()}{explained} {formatter.say(statistic.label)}".strip()),
        details=details_of([statistic], strategy.index),
    )


def _chart(strategy: Strategy, chart: ChartRecord, formatter: Formatter) -> ChartTable:
    statistics = [strategy.record(Statistic, key) for key in chart.statistics]
    bars = (_bar(statistic, statistics, formatter) for statistic in statistics)
    return ChartTable(
        id=f"chart-{chart.id}",
        title=formatter.name(chart.title),
        summary=formatter.say(chart.summary),
        bars=tuple(bars),
        details=details_of(statistics, strategy.index),
    )


def _bar(statistic: Statistic, beside: list[Statistic], formatter: Formatter) -> Bar:
    value = tell_figure(statistic, formatter.figures)
    return Bar(
        formatter.name(statistic.name or statistic.label), value, bar_share(statistic, beside)
    )


UNIT = SectionUnit("key-figures", "Key figures", blocks, needs=("key_figures",))
