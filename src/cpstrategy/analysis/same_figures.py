"""Same figures: which records, or values of records, tell the same, at the same time."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.time import Moment
from cpstrategy.text.lists.calendar import MONTHS
from cpstrategy.text.normal_form import folded, straight
from cpstrategy.text.patterns import lazily

_WORD = lazily(r"[\w'’-]+")
_LITTLE = frozenset(
    ("a", "all", "an", "are", "children's", "had", "has", "have", "is", "of", "our", "that")
) | {"the", "their", "they", "to", "was", "were", "who", "whom", "with"}
_TIMES = frozenset(month.casefold() for month in MONTHS) | {"and", "quarter", "year"}
_MOST_ALIKE = 40
"""So many records of one name are a table; nobody looks through all pairs of its rows."""

Time = tuple[Moment | None, Moment | None]
"""When a figure is of: one moment, or the first and the last of a period; twice nothing if none."""


def told_words(text: Text | None) -> str:
    """The words of a text in the first register that has some."""
    if text is None:
        return ""
    return text.full or text.plain or text.youth or " ".join(line.text for line in text.easy)


def key_words(words: str) -> tuple[str, ...]:
    """The words of a label that say what is counted: `of our children are in custody`."""
    return tuple(word for word in _WORD.findall(straight(folded(words))) if word not in _LITTLE)


def time_of(statistic: Statistic) -> Time:
    """When it was true, or what time it covers."""
    if statistic.period is not None and statistic.as_at is None:
        return statistic.period.start, statistic.period.end
    return statistic.as_at, statistic.as_at


def at_one_time(first: Time, second: Time) -> bool:
    """Whether two figures are of the same time, or neither says of which.

    One that says the month alone may be of any day in it.
    """
    if _parts(first) == _parts(second):
        return True
    return _month_of(first) == second or first == _month_of(second)


def evened(times: Sequence[Time]) -> Sequence[Time]:
    """The same times, but a day is its month where another figure says the month alone."""
    known = {*times}
    months = map(_month_of, times)
    return [month if month in known else time for time, month in zip(times, months, strict=True)]


def _month_of(time: Time) -> Time:
    """The month in which a day is; what is longer stays as it is."""
    day, end = time
    if day is None or day != end or not day.day:
        return time
    month = Moment(day.year, day.month)
    return month, month


def is_then(moment: Moment, statistic: Statistic) -> bool:
    """Whether a moment is when a figure was true, as far as both are exact."""
    _, end = time_of(statistic)
    return end is not None and not moment.is_before(end) and not end.is_before(moment)


def _parts(time: Time) -> tuple[tuple[int, int, int] | None, ...]:
    return tuple(moment.parts if moment else None for moment in time)


def by_words(strategy: Strategy) -> Mapping[tuple[str, ...], list[Statistic]]:
    """The records by each of the words that they go by."""
    found: defaultdict[tuple[str, ...], list[Statistic]] = defaultdict(list)
    for statistic in strategy.statistics:
        for words in names_of(statistic):
            found[words].append(statistic)
    return found


def names_of(statistic: Statistic) -> set[tuple[str, ...]]:
    """What it goes by: the words of its label, and its aliases."""
    names = {key_words(words) for words in (told_words(statistic.label), *statistic.aliases)}
    return names - {()}


def namesakes(statistic: Statistic, strategy: Strategy) -> Iterator[Statistic]:
    """Walk the other records that count the same, at any time."""
    known = strategy.once(by_words)
    seen = {id(statistic)}
    for words in sorted(names_of(statistic)):
        for other in known[words][:_MOST_ALIKE]:
            if id(other) not in seen and _count_the_same(statistic, other):
                seen.add(id(other))
                yield other


def _count_the_same(first: Statistic, second: Statistic) -> bool:
    """Whether nothing that both say keeps them apart."""
    told = (
        (_name_of(first), _name_of(second)),
        (folded(first.population), folded(second.population)),
    )
    return all(mine == theirs or not mine or not theirs for mine, theirs in told)


def _name_of(statistic: Statistic) -> tuple[str, ...]:
    """The words of its name, without those that only say when: bars are often named by a year."""
    words = key_words(told_words(statistic.name))
    return tuple(word for word in words if word.isalpha() and word not in _TIMES)
