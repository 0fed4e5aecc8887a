"""Lists: how many entries the lists of a strategy have, by what they are called."""

from collections.abc import Iterator, Mapping
from itertools import takewhile

from cpstrategy.model.items import ItemGroup
from cpstrategy.model.pledge import Ask, Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import Written
from cpstrategy.patterns import lazily

_BREAK = lazily(r"\n\s*\n|\Z")
_BULLET = lazily(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+\S")

_FAR = 5000
"""A list with more characters than this is not counted."""

Counts = Mapping[str, frozenset[int]]


def counts(strategy: Strategy) -> Counts:
    """For each word for entries, the numbers that a reader may count; none where there is no list.

    Promises may be counted one by one or by their groups, in one pledge or in all together.
    """
    promises = frozenset(
        (len(strategy.pledges), *_each_and_all(strategy.pledges), *_groups(strategy.pledges))
    )
    found = {
        "priorities": frozenset((len(strategy.priorities),)),
        "promises": promises,
        "pledges": promises,
        "asks": frozenset((len(strategy.asks), *_each_and_all(strategy.asks))),
        "levels": frozenset((len(strategy.levels),)),
        "principles": frozenset(_principles(strategy)),
    }
    lists = [one for one in strategy.records if isinstance(one, ItemGroup) and one.title]
    return {name: told | _titled(lists, name) for name, told in found.items() if any(told)}


def length(group: ItemGroup | Pledge | Ask) -> int:
    """How many entries a list has, those of its smaller lists among them."""
    below = [] if isinstance(group, Ask) else group.groups
    return len(group.items) + sum(map(length, below))


def _each_and_all(lists: list[Pledge] | list[Ask]) -> Iterator[int]:
    lengths = [length(one) for one in lists]
    yield from lengths
    yield sum(lengths)


def _groups(pledges: list[Pledge]) -> Iterator[int]:
    lengths = [len(pledge.groups) for pledge in pledges]
    yield from filter(None, lengths)
    yield sum(lengths)


def _principles(strategy: Strategy) -> Iterator[int]:
    statutory = len(strategy.pack.principles) if strategy.pack else 0
    local = len(strategy.principles.local) if strategy.principles else 0
    yield from filter(None, (statutory, local, statutory + local))


def _titled(lists: list[ItemGroup], name: str) -> frozenset[int]:
    """The lengths of the lists whose heading names the word."""
    return frozenset(
        length(one) for one in lists if one.title and name in one.title.full.casefold()
    )


def announced(words: Written) -> Iterator[tuple[str, int, int]]:
    """Walk the lead-ins, each with where it starts and how many entries follow."""
    start = 0
    for gap in _BREAK.finditer(words.words):
        lead = words.words[start : gap.start()]
        if lead.endswith(":"):
            following = words.words[gap.end() : gap.end() + _FAR]
            yield lead, start, _bullets(following) if following else _below(words)
        start = gap.end()


def _bullets(text: str) -> int:
    """How many entries the list has that a text begins with; smaller lists below count as one."""
    first = _BULLET.match(text)
    if not first or len(text) == _FAR:
        return 0
    lines = (line for line in text.splitlines() if line.strip())
    listed = takewhile(lambda line: _BULLET.match(line) or line[0].isspace(), lines)
    marks = (_BULLET.match(line) for line in listed)
    return sum(1 for mark in marks if mark and mark["indent"] == first["indent"])


def _below(words: Written) -> int:
    """How many entries the record of a text has."""
    owner = words.owner
    return length(owner) if isinstance(owner, ItemGroup | Pledge | Ask) else 0
