"""Partitions: figures that seem to be the parts of one whole, though no record declares it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from cpstrategy.analysis.figure_sums import Certainty, FigureSum, adding_up
from cpstrategy.analysis.known_figures import KnownFigures, WholeOf, whole_of
from cpstrategy.analysis.same_figures import (
    Time,
    evened,
    key_words,
    names_of,
    time_of,
    told_words,
)
from cpstrategy.analysis.sums import ENDLESS, Ends
from cpstrategy.model.evidence import Statistic

_OPPOSITES = (
    ({"boys", "boy", "male", "males", "men"}, {"girls", "girl", "female", "females", "women"}),
)
_NOT = frozenset(("not", "no", "non", "never", "without", "don't", "didn't", "haven't", "aren't"))
_REST = frozenset(
    ("another", "anywhere", "else", "elsewhere", "other", "others", "remaining", "rest")
)
_MOST_PARTS, _MOST_TOTALS = 20, 50


def partitions(known: KnownFigures) -> Iterator[FigureSum]:
    """Walk the sums that figures beside each other most likely make."""
    for (whole, _), places in _groups(known).items():
        runs = [run for run in _runs(places) if 1 < len(run) <= _MOST_PARTS]
        for parts in dict.fromkeys((*runs, *_pairs(places, known))):
            certainty = _certainty(parts, whole, known)
            if certainty is not None:
                yield adding_up(parts, whole, certainty)


def _groups(known: KnownFigures) -> Mapping[tuple[WholeOf, Time], list[int]]:
    """The figures of one whole at one time, in the order of the file."""
    times = evened([time_of(one) for one in known.statistics])
    totals = _by_population(known, times)
    found: defaultdict[tuple[WholeOf, Time], list[int]] = defaultdict(list)
    for place, (statistic, time) in enumerate(zip(known.statistics, times, strict=True)):
        whole = whole_of(statistic, known) or totals.get((key_words(statistic.population), time))
        if whole and known.ends[place] and whole.position != place and statistic.unit != "pounds":
            found[whole._replace(sure=True), time].append(place)
    return found


def _by_population(
    known: KnownFigures, times: Sequence[Time]
) -> Mapping[tuple[tuple[str, ...], Time], WholeOf]:
    """The counts that go by words which other records may have for their population."""
    return {
        (words, times[place]): WholeOf(None, place, True)
        for place, statistic in enumerate(known.statistics)
        if statistic.unit == "count" and known.ends[place]
        for words in names_of(statistic)
    }


def _runs(places: Sequence[int]) -> Iterator[tuple[int, ...]]:
    """Walk the figures that stand one after another."""
    for _, run in groupby(enumerate(places), key=lambda pair: pair[1] - pair[0]):
        yield tuple(place for _, place in run)


def _pairs(places: Sequence[int], known: KnownFigures) -> Iterator[tuple[int, ...]]:
    """Walk the pairs that leave nobody out: boys and girls, those who do and those who do not."""
    hidden = [place for place in places if known.statistics[place].withheld]
    for first in hidden[:_MOST_PARTS]:
        for second in places[:_MOST_TOTALS]:
            if first != second and are_complements(
                known.statistics[first], known.statistics[second]
            ):
                yield first, second


def are_complements(first: Statistic, second: Statistic) -> bool:
    """Whether the words of two figures say that who is not of the one is of the other."""
    return any(
        _opposed(set(mine), set(theirs)) or _opposed(set(theirs), set(mine))
        for mine in _words(first)
        for theirs in _words(second)
    )


def _words(statistic: Statistic) -> Iterator[tuple[str, ...]]:
    for text in (statistic.label, statistic.name):
        if words := key_words(told_words(text)):
            yield words


def _opposed(one: set[str], other: set[str]) -> bool:
    if (one & _NOT) and not (other & _NOT) and _plain(one) == _plain(other):
        return True
    return any(
        one & these and other & those and one - these == other - those
        for these, those in _OPPOSITES
    )


def _plain(words: set[str]) -> set[str]:
    return words - _NOT - {"do", "does", "did", "be", "been"}


def _certainty(parts: tuple[int, ...], whole: WholeOf, known: KnownFigures) -> Certainty | None:
    """How sure it is that figures leave nobody out; nothing if it is most unlikely."""
    statistics = [known.statistics[part] for part in parts]
    told = [one for one in statistics if one.told is not None]
    if not told or len(told) == len(parts) or not _leaves_few(parts, whole, known):
        return None
    if len(parts) == 2 and are_complements(*statistics):
        return Certainty.LIKELY
    names_rest = any(_REST & set(words) for one in statistics for words in _words(one))
    return Certainty.LIKELY if len(told) > 1 or names_rest else Certainty.POSSIBLE


def _leaves_few(parts: tuple[int, ...], whole: WholeOf, known: KnownFigures) -> bool:
    """Whether what is left is somebody, and no more than is hidden: seldom by chance."""
    ends = [(known.statistics[part].told, known.ends[part] or Ends(0, ENDLESS)) for part in parts]
    told = [one for value, one in ends if value is not None]
    room = sum(one.high for value, one in ends if value is None)
    total = known.ends[whole.position] if whole.position is not None else None
    low, high = total or Ends(whole.number or 0, whole.number or 0)
    most, least = high - sum(one.low for one in told), low - sum(one.high for one in told)
    return most >= 1 and least <= room < ENDLESS
