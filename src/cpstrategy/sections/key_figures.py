"""Key figures: tiles that read as sentences, and charts with their tables."""

from collections.abc import Container, Iterator

from cpstrategy.document.blocks import Bar, Block, ChartTable
from cpstrategy.formatting.bars import bar_lengths
from cpstrategy.formatting.comparisons import comparisons
from cpstrategy.formatting.figures import details_of, shared_base, tell_alone, tell_base
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import prose
from cpstrategy.formatting.tiles import tell_tiles
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
    told = [one for one in chosen if formatter.say(one.label)]
    if told:
        yield tell_tiles(told, formatter)
    for chart in key_figures.charts:
        if formatter.say(chart.summary):
            yield _chart(strategy, chart, key_figures.statistics, formatter)


def _chart(
    strategy: Strategy, chart: ChartRecord, tiles: Container[str], formatter: Formatter
) -> ChartTable:
    statistics = [strategy.record(Statistic, key) for key in chart.statistics]
    words = formatter.words
    share_base = shared_base(statistics, strategy.index, words)
    return ChartTable(
        id=f"chart-{chart.id}",
        title=formatter.name(chart.title),
        summary=formatter.say(chart.summary),
        bars=tuple(
            Bar(
                formatter.name(statistic.name or statistic.label),
                tell_alone(statistic, formatter.figures, words),
                *bar_lengths(statistic, statistics, formatter.figures),
                tuple(_beside(strategy, statistic, tiles, share_base, formatter)),
                is_part=statistic.unit == "percent" and statistic.told is not None,
            )
            for statistic in statistics
        ),
        details=details_of(statistics, strategy.index, formatter.registers, words),
    )


def _beside(
    strategy: Strategy,
    statistic: Statistic,
    tiles: Container[str],
    share_base: str,
    formatter: Formatter,
) -> Iterator[str]:
    """What a bar says of its own: its base where each has another, and what no tile has said."""
    base = tell_base(statistic, strategy.index, formatter.words)
    if base and not share_base:
        yield formatter.words.fill("out-of", base=base)
    if statistic.id not in tiles:
        yield from comparisons(statistic, formatter.figures, formatter.words)


UNIT = SectionUnit("key-figures", blocks, needs=("key_figures",))
