"""Worked out: the withheld figures that readers can have from what is told, and by which sums."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from cpstrategy.analysis.figure_ranges import (
    BySum,
    WideSums,
    around,
    by_figure,
    is_wide,
    possible_values,
)
from cpstrategy.analysis.figure_sums import Certainty, FigureSum, declared
from cpstrategy.analysis.inferred_sums import inferred
from cpstrategy.analysis.known_figures import KnownFigures, ends_of, is_hidden
from cpstrategy.analysis.partitions import partitions
from cpstrategy.analysis.sums import ENDLESS, Ends, Sum, narrowed
from cpstrategy.analysis.totals import totals
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy

_ANY = Ends(0, ENDLESS)
_MOST_TRIES, _MOST_SECONDS, _MOST_TOGETHER = 12, 4, 4
"""So many likely sums are tried for a figure, and so many others that may be withheld as well."""


class WorkedOut(NamedTuple):
    """A withheld figure, what it can only be, by which sums, and what to withhold as well."""

    statistic: Statistic
    values: Sequence[int]
    promised: int
    sums: Sequence[FigureSum]
    second: int | None

    @property
    def severity(self) -> Severity:
        """How bad it is: how much is known, and how surely."""
        certainty = min(one.certainty for one in self.sums)
        is_half = 2 * len(self.values) <= self.promised
        degree = certainty + (0 if len(self.values) == 1 else -1 if is_half else -2)
        return _LEVELS.get(degree, Severity.INFO)


_LEVELS = {2: Severity.ERROR, 1: Severity.WARNING}


class _Sums(NamedTuple):
    """The sums that each figure is in: those that records declare, and those that are likely."""

    declared: BySum
    likely: BySum


def worked_out(strategy: Strategy, known: KnownFigures) -> Iterator[WorkedOut]:
    """Walk the figures that are withheld and can be had all the same, each once."""
    hidden = [place for place, one in enumerate(known.statistics) if is_hidden(one)]
    if hidden:
        found = [*declared(strategy, known), *partitions(known), *totals(strategy, known)]
        sums = _Sums(
            by_figure(one for one in found if one.certainty is Certainty.DECLARED),
            by_figure(one for one in found if one.certainty is not Certainty.DECLARED),
        )
        wide = WideSums(known)
        for place in hidden:
            if known.ends[place] is not None:
                yield from _of_figure(place, strategy, known, sums, wide)


def _of_figure(
    place: int, strategy: Strategy, known: KnownFigures, sums: _Sums, wide: WideSums
) -> Iterator[WorkedOut]:
    """What tells most of a figure, if anything tells more than it promises."""
    likely = [*sums.likely.get(place, ()), *inferred(place, strategy, known)]
    true = [one for one in likely if _is_true(one, known)]
    tries = ((), *((one,) for one in true))[:_MOST_TRIES]
    together = _together(place, true, strategy, known, sums)
    found = [_by(place, extra, known, sums, wide) for extra in (*tries, *together)]
    worst = min(filter(None, found), key=_by_weight, default=None)
    if worst is not None:
        yield worst._replace(second=_second(place, worst, known, sums))


def _together(
    place: int, likely: Sequence[FigureSum], strategy: Strategy, known: KnownFigures, sums: _Sums
) -> Iterator[Sequence[FigureSum]]:
    """All that is likely of a figure, and of what is withheld with it, if it is more than one."""
    sure = [one for one in likely if one.certainty is Certainty.LIKELY][:_MOST_TOGETHER]
    beside = dict.fromkeys(one for each in sure for _, one in each.sum.terms if one != place)
    for other in [one for one in beside if is_hidden(known.statistics[one])][:_MOST_TOGETHER]:
        more = (*sums.likely.get(other, ()), *inferred(other, strategy, known))
        fit = (one for one in more if one.certainty is Certainty.LIKELY and one not in sure)
        sure += [one for one in fit if _is_true(one, known)][:_MOST_TOGETHER]
    if len(sure) > 1:
        yield sure


def _by_weight(one: WorkedOut) -> tuple[int, int]:
    return list(Severity).index(one.severity), len(one.values)


def _by(
    place: int, extra: Sequence[FigureSum], known: KnownFigures, sums: _Sums, wide: WideSums
) -> WorkedOut | None:
    """What is known of a figure by what is declared and, it may be, by a likely sum."""
    nearby = around(place, extra, known, sums.declared)
    values = possible_values(place, nearby, known)
    promised = _promised(known.statistics[place], known.ends[place])
    for one in sums.declared.get(place, ()):
        if is_wide(one, known) and len(wide.values(place, one)) < len(values):
            values, nearby = wide.values(place, one), [one]
    if not values:
        return _contradicted(place, nearby, known, promised)
    if len(values) >= promised:
        return None
    needed = nearby if len(nearby) == 1 else _needed(place, nearby, values, known)
    return WorkedOut(known.statistics[place], values, promised, needed, None)


def _contradicted(
    place: int, nearby: Sequence[FigureSum], known: KnownFigures, promised: int
) -> WorkedOut | None:
    """What the rest of a whole comes to, though the record says that it is fewer."""
    for one in nearby:
        if one.sign == "=" and one.certainty is Certainty.DECLARED and one.is_of(place):
            values = possible_values(place, [one], known, opened=place)
            if len(values) == 1:
                return WorkedOut(known.statistics[place], values, promised, [one], None)
    return None


def _promised(statistic: Statistic, ends: Ends | None) -> int:
    """How many numbers it may be by what is said in its place."""
    withheld, most = statistic.withheld, ends.high + 1 if ends else ENDLESS
    if withheld is None or withheld.reason != "small" or statistic.unit == "pounds":
        return 2
    return min(withheld.below, most)


def _needed(
    place: int, sums: Sequence[FigureSum], values: Sequence[int], known: KnownFigures
) -> Sequence[FigureSum]:
    """The fewest sums that tell as much, as far as leaving one out at a time shows it."""
    for one in sums:
        if one.is_of(place) and len(possible_values(place, [one], known)) == len(values):
            return [one]
    needed = [*sums]
    for one in reversed(sums):
        fewer = [each for each in needed if each is not one]
        if len(possible_values(place, fewer, known)) == len(values):
            needed = fewer
    return needed


def _second(place: int, worst: WorkedOut, known: KnownFigures, sums: _Sums) -> int | None:
    """The smallest figure with which the other is no longer told, if it is withheld as well."""
    told = {one for each in worst.sums for one in (*each.parts, each.whole) if one is not None}
    parts = sorted(told - {each.whole for each in worst.sums if each.sign == "="}, key=_size(known))
    fit = [one for one in parts if one != place and known.statistics[one].told is not None]
    extra = [one for one in worst.sums if one.certainty is not Certainty.DECLARED]
    nearby = around(place, extra, known, sums.declared)
    for one in fit[:_MOST_SECONDS]:
        if len(possible_values(place, nearby, known, opened=one)) >= worst.promised:
            return one
    return fit[0] if fit else None


def _size(known: KnownFigures) -> Callable[[int], tuple[int, int]]:
    return lambda place: ((known.ends[place] or _ANY).high, place)


def _is_true(one: FigureSum, known: KnownFigures) -> bool:
    """Whether a likely sum is kept by what the records say, also of what is withheld."""
    narrow = narrowed(
        [
            ends_of(_told(known.statistics[place]), known.records) or _ANY
            for _, place in one.sum.terms
        ],
        [Sum(tuple((factor, at) for at, (factor, _) in enumerate(one.sum.terms)), one.sum.ends)],
    )
    return narrow is not None


def _told(statistic: Statistic) -> Statistic:
    """The figure with the value that stands beside the word that withholds it."""
    is_known = statistic.withheld is not None and statistic.value is not None
    return statistic.model_copy(update={"withheld": None}) if is_known else statistic
