"""Figure ranges: what a figure that is withheld can be by the sums that it is in."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from cpstrategy.analysis.figure_sums import FigureSum
from cpstrategy.analysis.known_figures import KnownFigures
from cpstrategy.analysis.sums import ENDLESS, Ends, Sum, narrowed, possible

_ANY = Ends(0, ENDLESS)
_MOST_SUMS, _MOST_OPEN = 12, 30
"""So many sums, of so many numbers that are not told, are tried in all ways."""

BySum = Mapping[int, Sequence[FigureSum]]
"""The sums that each figure is in."""


def by_figure(sums: Iterable[FigureSum]) -> BySum:
    """Put each sum where any of its figures is looked for."""
    found: defaultdict[int, list[FigureSum]] = defaultdict(list)
    for one in sums:
        for _, place in one.sum.terms:
            found[place].append(one)
    return found


def possible_values(
    place: int, sums: Sequence[FigureSum], known: KnownFigures, opened: int | None = None
) -> Sequence[int]:
    """All that a figure can be by some sums; `opened` is one that is not told."""
    places = sorted({one for each in sums for _, one in each.sum.terms} | {place})
    local = {one: position for position, one in enumerate(places)}
    ends = [known.ends[one] or _ANY for one in places]
    if opened in local:
        ends[local[opened]] = _ANY
    renamed = [
        Sum(tuple((factor, local[one]) for factor, one in each.sum.terms), each.sum.ends)
        for each in sums
    ]
    return possible(local[place], ends, renamed)


def around(
    place: int, extra: Sequence[FigureSum], known: KnownFigures, declared: BySum
) -> list[FigureSum]:
    """The sums that say something of a figure, itself or by others that are not told."""
    chosen = [*extra]
    waiting = [place, *(one for each in extra for one in _open(each, known))]
    for one in waiting:
        for each in declared.get(one, ()):
            if len(chosen) >= _MOST_SUMS:
                return chosen
            if each not in chosen and not is_wide(each, known):
                chosen.append(each)
                waiting += _open(each, known)
    return chosen


def _open(one: FigureSum, known: KnownFigures) -> list[int]:
    """The figures of a sum that are not told."""
    places = [place for _, place in one.sum.terms]
    return [place for place in places if not (known.ends[place] or _ANY).is_one]


def is_wide(one: FigureSum, known: KnownFigures) -> bool:
    """Whether a sum has too many figures that are not told to try all that they can be."""
    return len(one.sum.terms) > _MOST_OPEN and len(_open(one, known)) > _MOST_OPEN


class WideSums:
    """What sums of many figures that are not told say of each, worked out once for each sum."""

    def __init__(self, known: KnownFigures) -> None:
        """Know the figures."""
        self._ends = [ends or _ANY for ends in known.ends]
        self._narrow: dict[FigureSum, Mapping[int, Ends]] = {}

    def values(self, place: int, one: FigureSum) -> Sequence[int]:
        """What a figure can be by one sum."""
        if one not in self._narrow:
            places = [figure for _, figure in one.sum.terms]
            terms = tuple((factor, at) for at, (factor, _) in enumerate(one.sum.terms))
            ends = narrowed([self._ends[figure] for figure in places], [Sum(terms, one.sum.ends)])
            self._narrow[one] = dict(zip(places, ends or (), strict=False))
        low, high = self._narrow[one].get(place, _ANY)
        return range(low, high + 1)
