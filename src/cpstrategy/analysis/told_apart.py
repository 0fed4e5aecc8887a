"""Told apart: what a figure is called where others have the same words."""

from collections import defaultdict
from collections.abc import Mapping

from cpstrategy.formatting.figures import tell_date, tell_source
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy


def called(statistic: Statistic, strategy: Strategy) -> str:
    """Its name in a message; behind it in brackets what only it has of those called the same."""
    name = byname(statistic)
    alike = strategy.once(_by_name)[name]
    own = next((told for told in _facts(statistic, strategy) if _is_own(told, alike, strategy)), "")
    return f"`{name}` ({own})" if len(alike) > 1 and own else f"`{name}`"


def _by_name(strategy: Strategy) -> Mapping[str, list[Statistic]]:
    named: defaultdict[str, list[Statistic]] = defaultdict(list)
    for statistic in strategy.statistics:
        named[byname(statistic)].append(statistic)
    return named


def _is_own(told: str, alike: list[Statistic], strategy: Strategy) -> bool:
    return bool(told) and sum(told in _facts(one, strategy) for one in alike) == 1


def _facts(statistic: Statistic, strategy: Strategy) -> tuple[str, ...]:
    """Whom it is about, when it was true, where it is from: the likeliest first."""
    return (
        statistic.population,
        tell_date(statistic),
        tell_source(statistic, strategy.index),
        statistic.label.full if statistic.name else "",
    )
