"""Tiles: key figures as sentences, a few of them large, with what they have in common said once."""

from collections.abc import Sequence

from cpstrategy.document.blocks import Figure, Figures
from cpstrategy.formatting.bars import bar_lengths
from cpstrategy.formatting.comparisons import comparisons
from cpstrategy.formatting.figures import facts_of
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.shares import about_people
from cpstrategy.formatting.told_figures import tell_with_label
from cpstrategy.formatting.told_once import tell_once
from cpstrategy.formatting.trends import trend
from cpstrategy.model.evidence import Statistic

MOST_LEADS = 3
"""So many figures stand large, and no more."""


def tell_tiles(statistics: Sequence[Statistic], formatter: Formatter) -> Figures:
    """Those that lead come first; of a few figures, all do."""
    marked = [one for one in statistics if one.lead][:MOST_LEADS]
    leads = marked or (statistics if len(statistics) <= MOST_LEADS else [])
    words = formatter.words
    together = [*leads, *(one for one in statistics if one not in leads)]
    facts = tell_once(
        [facts_of(statistic, formatter.index, formatter.registers, words) for statistic in together]
    )
    pairs = zip(together, facts.own, strict=True)
    tiles = tuple(_tile(statistic, own, formatter) for statistic, own in pairs)
    common = tuple(filter(None, facts.common))
    if facts.has_others:
        common = (words.fill("unless-figure", common=" · ".join(common)),)
    return Figures(tiles[len(leads) :], tiles[: len(leads)], common)


def _tile(statistic: Statistic, facts: Sequence[str], formatter: Formatter) -> Figure:
    told = tell_with_label(statistic, formatter)
    share = statistic.told if statistic.unit == "percent" else None
    changes = [*comparisons(statistic, formatter.figures, formatter.words)]
    dots = trend(statistic, formatter.figures)
    # Whoever has just read "53% in 2023" need not be told the year again.
    rest = (fact for fact in facts if not (dots and any(fact in change for change in changes)))
    details = (*changes, told.reason, *rest)
    return Figure(
        f"stat-{statistic.id}",
        told.value,
        told.label,
        tuple(filter(None, details)),
        formatter.say(statistic.definition),
        bar_lengths(statistic, [statistic], formatter.figures) if share is not None else None,
        _people(statistic, formatter),
        dots,
    )


def _people(statistic: Statistic, formatter: Formatter) -> tuple[int, int] | None:
    """Only where the words name so many of so many, and not the least or the most of them."""
    end, _ = statistic.limit
    is_named = formatter.figures == "youth" and statistic.unit == "percent" and not end
    return about_people(statistic.told) if is_named and statistic.told is not None else None
